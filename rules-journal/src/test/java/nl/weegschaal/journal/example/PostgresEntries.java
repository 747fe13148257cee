package nl.weegschaal.journal.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.weegschaal.journal.ErasableTexts;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.Link;

/** What can be asked of the entries that {@link PostgresKeeper} keeps. */
public final class PostgresEntries {
    private static final String WITH_RULE = "SELECT sequence FROM entry WHERE kind = 'advisory-trace'"
            + " AND searchable @> jsonb_build_object('derivation', jsonb_build_object('steps',"
            + " jsonb_build_array(jsonb_build_object('rule', ?::text)))) ORDER BY sequence";

    private final DataSource database;

    /** Asks a database. */
    public PostgresEntries(DataSource database) {
        this.database = database;
    }

    /** Makes the table. */
    public void create() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql("entries.sql"));
        }
    }

    /** The numbers of the advisories in which a rule applied, found by index. */
    public List<Long> withRule(String rule) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WITH_RULE)) {
            query.setString(1, rule);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }

    /** The number of the first line that is not as it was written; the database works it out by itself. */
    public OptionalLong firstFlaw() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql("first-flaw.sql"))) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    /** Every line in order, as it would stand in a journal: an auditor can check that with the program. */
    public List<Line> lines() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM entry ORDER BY sequence")) {
            List<Line> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        Link link = new Link(
                row.getLong("sequence"),
                row.getString("kind"),
                row.getString("core_hash"),
                Optional.ofNullable(row.getString("texts_hash")),
                row.getString("previous"),
                Optional.ofNullable(row.getString("signature")));
        String salt = row.getString("salt");
        String texts = row.getString("texts");
        return new Line(
                link,
                row.getString("core"),
                texts == null ? Optional.empty() : Optional.of(new ErasableTexts(salt, texts)));
    }

    private static String sql(String name) {
        try (InputStream file = PostgresEntries.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
