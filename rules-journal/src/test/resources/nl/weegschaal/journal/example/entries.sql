-- The journal as a table. Let the program insert and select only: no update, no delete, save of the texts.
CREATE TABLE entry (
    sequence   bigint PRIMARY KEY,
    kind       text   NOT NULL,
    previous   text   NOT NULL UNIQUE,
    hash       text   NOT NULL UNIQUE,
    core_hash  text   NOT NULL,
    texts_hash text,
    signature  text,
    core       text   NOT NULL,
    salt       text,
    texts      text,
    -- For questions only. The hash is of the text: jsonb does not keep the bytes.
    searchable jsonb  GENERATED ALWAYS AS (core::jsonb) STORED
);

CREATE INDEX entry_searchable ON entry USING gin (searchable jsonb_path_ops);
