package id.sidik.operations.roads;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmsFileTest {
    @TempDir
    private Path home;
    private RoadFixture unit;

    @BeforeEach
    void open() {
        unit = new RoadFixture(home.resolve("home"));
    }

    @AfterEach
    void close() {
        unit.close();
    }

    private Ledger take(String name, String text) throws Exception {
        Path file = home.resolve(name);
        Files.writeString(file, text);
        return unit.roads().files().take(file).run(Job.Progress.NONE);
    }

    @Test
    void aTableOfATelephoneIsTakenOnceAndFaultsAreTold() throws Exception {
        String rows = """
                Nomor;Tanggal;Isi;Jenis
                0811-000-0001;05/10/2026 07:00:00;IZIN#DL;inbox
                0811-000-0002;05/10/2026 07:05:00;IZIN,S;inbox
                0811-000-0001;05/10/2026 07:10:00;Baik pak;sent
                0811-000-0002;31/02/2026 07:15:00;IZIN#S;inbox
                """;
        Ledger first = take("sms.csv", rows);
        assertThat(first.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(first.figures()).containsEntry("read", 4L).containsEntry("accepted", 1L)
                .containsEntry("refused", 1L).containsEntry("own", 1L).containsEntry("rejected", 1L);
        assertThat(first.lines()).anySatisfy(line -> {
            assertThat(line.key()).isEqualTo("road.fault.BAD_DATE");
            assertThat(line.arguments()).startsWith("sms.csv", "5", "B");
        });
        Ledger again = take("sms.csv", rows);
        assertThat(again.figures()).containsEntry("known", 2L).containsEntry("accepted", 0L);
        assertThat(unit.lines()).hasSize(2);
        assertThat(unit.lines()).extracting(SmsLine::road).containsOnly("FILE");
        assertThat(unit.roads().outbox().list()).isEmpty();
    }

    @Test
    void aBackupOfATelephoneIsTaken() throws Exception {
        long at = RoadFixture.at("2026-10-05T07:00:00").toEpochMilli();
        Ledger ledger = take("sms.xml", "<?xml version='1.0'?><smses count='1'><sms address='+628110000001' date='" + at
                + "' type='1' body='IZIN#DL'/></smses>");
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(unit.latest().stand()).isEqualTo(SmsStand.ACCEPTED);
        assertThat(unit.latest().road()).isEqualTo("FILE");
    }

    @Test
    void whatIsNoExportIsRefused() throws Exception {
        Path file = home.resolve("rusak.xlsx");
        Files.write(file, new byte[]{'P', 'K', 3, 4, 0, 0});
        assertThat(RoadFixture.code(() -> unit.roads().files().take(file).run(Job.Progress.NONE)))
                .isEqualTo("SMS-201");
        assertThat(RoadFixture.code(() -> unit.roads().files().take(home.resolve("tiada.csv"))
                .run(Job.Progress.NONE))).isEqualTo("SMS-201");
    }
}
