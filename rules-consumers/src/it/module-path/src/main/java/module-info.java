/** Names what is in modules and does not name each other: the libraries of Weegschaal are automatic modules. */
module nl.example.modules {
    requires nl.example.casesystem;
    requires nl.weegschaal.engine;
    requires nl.weegschaal.model;
    requires org.slf4j;
    requires tools.jackson.core;
}
