package id.sidik.operations;

import id.sidik.domain.Correction.Deed;
import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.corrections.CorrectionDesk;
import id.sidik.operations.corrections.CorrectionWish;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An office with one person of PIN 1, in the first workday of November 2026. */
abstract class CorrectionTestBase {
    static final YearMonth OCTOBER = OfficeFixture.OCTOBER;

    @TempDir
    Path home;
    Office office;
    Employee one;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home.resolve("home"));
        one = Staff.saved(office, "Contoh Pegawai Satu", 1, "1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    CorrectionDesk desk() {
        return office.corrections().days();
    }

    CorrectionWish wish(LocalDate day, List<Deed> deeds, String reason, String approver) {
        return new CorrectionWish(List.of(one.id()), day, deeds, reason, "", Optional.empty(), approver);
    }

    void bring(String... punches) throws IOException, InterruptedException {
        Disk.bring(office, home, "LOBI1", punches);
    }

    MonthRecap recap() throws InterruptedException {
        return office.recaps().recap(new RecapRequest(OCTOBER, office.recaps().chosen())).run(Job.Progress.NONE);
    }

    DayResult day(MonthRecap recap, LocalDate date) {
        return recap.people().stream().filter(row -> row.person().employee().equals(Optional.of(one.id()))).findFirst()
                .orElseThrow().days().get(date.getDayOfMonth() - 1);
    }

    /** The hash of the facts of everybody's month, as kept beside the results. */
    Map<String, String> hashes() throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("home/sidik.db"));
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery("SELECT person, facts_hash FROM result")) {
            while (rows.next()) hashes.put(rows.getString(1), rows.getString(2));
        }
        return hashes;
    }
}
