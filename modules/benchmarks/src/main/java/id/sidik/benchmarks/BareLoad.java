package id.sidik.benchmarks;

import id.sidik.domain.Punch;
import id.sidik.testkit.MariaServer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.format.DateTimeFormatter;

/** The reference: the server's own way of taking many rows from a file of the client, in one transaction. */
final class BareLoad implements AutoCloseable {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Connection link;
    private final Path file;
    private final ManyPunches punches;

    BareLoad(MariaServer server, String database, Path file, ManyPunches punches) throws SQLException, IOException {
        this.file = file;
        this.punches = punches;
        link = DriverManager.getConnection("jdbc:mariadb://" + server.host() + ":" + server.port() + "/" + database
                + "?allowLocalInfile=true&sslMode=trust", server.account(), server.password());
        write();
    }

    private void write() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < punches.rows(); row++) out.write(line(punches.punch(row)));
        }
    }

    private static String line(Punch punch) {
        return String.join("\t", "1", punch.machine().serial(), punch.pin().text(), AT.format(punch.at()),
                String.valueOf(punch.at().atZone(punch.zone()).toInstant().toEpochMilli()),
                String.valueOf(punch.verify()), String.valueOf(punch.state()), String.valueOf(punch.workCode()),
                punch.source().name(), punch.zone().getId(), String.valueOf(punch.receivedAt().toEpochMilli()), "1",
                "1") + "\n";
    }

    ManyPunches punches() {
        return punches;
    }

    int rows() {
        return punches.rows();
    }

    /** Into the empty table. @return nanoseconds */
    long load() throws SQLException {
        empty();
        long begin = System.nanoTime();
        run("LOAD DATA LOCAL INFILE '" + file
                + "' INTO TABLE punch CHARACTER SET utf8mb4 (unit, machine, pin, at, at_ms,"
                + " verify, state, work_code, source, zone, received_ms, laptop, batch)");
        long took = System.nanoTime() - begin;
        if (count() != rows()) throw new IllegalStateException(count() + " rows");
        return took;
    }

    /** Nothing of any laptop is left at the centre. */
    void empty() throws SQLException {
        run("SET foreign_key_checks = 0");
        for (String table : new String[]{"bundle_piece", "bundle", "punch", "fact", "batch", "open_batch", "laptop",
            "master_row", "master_past"})
            run("TRUNCATE TABLE " + table);
        run("SET foreign_key_checks = 1");
    }

    long count() throws SQLException {
        try (Statement statement = link.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM punch")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = link.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        link.close();
    }
}
