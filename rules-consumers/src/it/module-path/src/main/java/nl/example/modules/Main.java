package nl.example.modules;

import nl.weegschaal.engine.Weegschaal;

/** A module that has the case system work, and shows in which modules things are. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("module " + Main.class.getModule().getName());
        System.out.println("module " + Weegschaal.class.getModule().getName());
        nl.example.casesystem.Main.main(args);
    }
}
