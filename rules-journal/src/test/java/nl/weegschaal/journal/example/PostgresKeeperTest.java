package nl.weegschaal.journal.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.weegschaal.journal.Advisories;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.OfficerRole;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresKeeperTest {
    private Optional<EmbeddedPostgres> server = Optional.empty();
    private PostgresEntries entries;
    private PostgresKeeper keeper;
    private Advisories advisories;
    private Trace trace;

    @BeforeAll
    void start() throws SQLException {
        server = RealPostgres.start();
        assumeThat(server)
                .as("PostgreSQL could not be started: the example of a store was NOT tested on this machine")
                .isPresent();
        advisories = new Advisories();
        trace = advisories.on("gradation-two-one-clear-element").trace();
        entries = new PostgresEntries(server.get().getPostgresDatabase());
        entries.create();
        keeper = new PostgresKeeper(server.get().getPostgresDatabase(), Chain.unsigned());
    }

    @AfterAll
    void stop() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("TRUNCATE entry");
    }

    @Test
    void advisories_in_which_a_rule_applied_are_found() throws Exception {
        keeper.assessed(advisories.on("gradation-two-one-clear-element").trace());
        keeper.assessed(advisories.on("gradation-three-nothing-on-file").trace());
        keeper.assessed(advisories.on("gradation-one-presence-suffices").trace());

        assertThat(entries.withRule("scale-gradation-two")).containsExactly(1L);
        assertThat(entries.withRule("risk-real")).containsExactly(1L, 3L);
        assertThat(entries.withRule("scale-none-designated")).isEmpty();
    }

    @Test
    void the_database_itself_checks_the_chain_in_order() throws Exception {
        keepTen();
        assertThat(entries.firstFlaw()).isEmpty();

        assertFlawAfter("UPDATE entry SET core = replace(core, 'risk-real', 'risk-none') WHERE sequence = 4", 4);
        assertFlawAfter("UPDATE entry SET core = '{}', core_hash = encode(sha256('{}'), 'hex') WHERE sequence = 4", 4);
        assertFlawAfter("UPDATE entry SET texts = '{}' WHERE sequence = 6", 6);
        assertFlawAfter("UPDATE entry SET kind = 'disagreement' WHERE sequence = 7", 7);
        assertFlawAfter("DELETE FROM entry WHERE sequence = 5", 6);
        assertFlawAfter(
                "UPDATE entry SET sequence = CASE sequence WHEN 2 THEN 103 ELSE 102 END WHERE sequence IN (2, 3)", 4);
    }

    @Test
    void texts_can_be_erased_and_the_chain_still_holds() throws Exception {
        keepTen();

        execute("UPDATE entry SET texts = NULL, salt = NULL WHERE sequence = 3");

        assertThat(entries.firstFlaw()).isEmpty();
        assertThat(entries.lines().get(2).texts()).isEmpty();
    }

    @Test
    void an_auditor_can_check_what_the_table_holds_as_a_journal(@TempDir Path folder) throws Exception {
        keepTen();
        Path file = folder.resolve("journal");

        Files.write(file, entries.lines().stream().map(Line::json).toList());

        assertThat(JournalCheck.ofChain().check(file, Progress.unheard()).holds())
                .isTrue();
    }

    @Test
    void several_threads_write_one_chain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Void> writing = () -> {
            for (int i = 0; i < 10; i++) {
                keeper.assessed(trace);
            }
            return null;
        };
        try {
            for (Future<Void> done : threads.invokeAll(List.of(writing, writing, writing, writing))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(entries.lines()).hasSize(40);
        assertThat(entries.firstFlaw()).isEmpty();
    }

    @Test
    void what_the_database_does_not_keep_is_an_error_that_shows_nothing_of_the_case() throws Exception {
        execute("ALTER TABLE entry ADD CONSTRAINT small CHECK (length(core) < 10)");
        try {
            assertThatThrownBy(() -> keeper.assessed(trace))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the entry was not kept: the database said 23514")
                    .hasNoCause();
        } finally {
            execute("ALTER TABLE entry DROP CONSTRAINT small");
        }
        assertThat(entries.lines()).isEmpty();
    }

    private void keepTen() throws IOException {
        for (int i = 0; i < 9; i++) {
            keeper.assessed(trace);
        }
        keeper.disagreed(new Disagreement(
                "0".repeat(64),
                Question.RISK,
                Optional.empty(),
                OfficerRole.CASE_OFFICER,
                LocalDate.of(2026, 8, 3),
                new FreeText("De weg is open.")));
    }

    private void assertFlawAfter(String tampering, long line) throws Exception {
        execute(
                "CREATE TABLE kept AS SELECT sequence, kind, previous, hash, core_hash, texts_hash, signature, core, salt,"
                        + " texts FROM entry");
        execute(tampering);
        assertThat(entries.firstFlaw()).as(tampering).isEqualTo(OptionalLong.of(line));
        execute("TRUNCATE entry");
        execute(
                "INSERT INTO entry (sequence, kind, previous, hash, core_hash, texts_hash, signature, core, salt, texts)"
                        + " SELECT * FROM kept");
        execute("DROP TABLE kept");
        assertThat(entries.firstFlaw()).isEmpty();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
