package nl.weegschaal.journal.example;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.Entry;
import nl.weegschaal.journal.ErasableTexts;
import nl.weegschaal.journal.Head;
import nl.weegschaal.journal.Keeper;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.model.advisory.Trace;

/** An example of a store of one's own: keeps entries in PostgreSQL, chained as in a journal. */
public final class PostgresKeeper implements Keeper {
    private static final String LAST = "SELECT sequence, hash FROM entry ORDER BY sequence DESC LIMIT 1";
    private static final String INSERT = "INSERT INTO entry (sequence, kind, previous, hash, core_hash, texts_hash,"
            + " signature, core, salt, texts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final Chain chain;

    /** Keeps in a database that has the table of {@code entries.sql}. */
    public PostgresKeeper(DataSource database, Chain chain) {
        this.database = database;
        this.chain = chain;
    }

    @Override
    public void assessed(Trace trace) throws IOException {
        keep(TraceEntry.of(trace));
    }

    @Override
    public void disagreed(Disagreement disagreement) throws IOException {
        keep(disagreement.entry());
    }

    /** One at a time: a line can only be made after the one before it. The lock ends with the transaction. */
    private void keep(Entry entry) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE entry IN EXCLUSIVE MODE");
                insert(next(statement, entry), connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            // Its message may quote a row: the state tells what kind of fault it was.
            throw new IOException("the entry was not kept: the database said " + e.getSQLState());
        }
    }

    private Line next(Statement statement, Entry entry) throws SQLException {
        try (ResultSet last = statement.executeQuery(LAST)) {
            Head nothing = Head.ofNothing();
            return last.next()
                    ? chain.next(last.getLong("sequence"), last.getString("hash"), entry)
                    : chain.next(nothing.sequence(), nothing.hash(), entry);
        }
    }

    private static void insert(Line line, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, line.link().sequence());
            insert.setString(2, line.link().kind());
            insert.setString(3, line.link().previous());
            insert.setString(4, line.link().hash());
            insert.setString(5, line.link().coreHash());
            insert.setString(6, line.link().textsHash().orElse(null));
            insert.setString(7, line.link().signature().orElse(null));
            insert.setString(8, line.core());
            insert.setString(9, line.texts().map(ErasableTexts::salt).orElse(null));
            insert.setString(10, line.texts().map(ErasableTexts::json).orElse(null));
            insert.executeUpdate();
        }
    }
}
