package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories of a few lines, with messages, in April 2019. */
class StoryMessagesTest {
    private static final String UNIT = """
            regulation klaten-2019
            month 2019-04
            zone Asia/Jakarta
            unit PEMERINTAH CONTOH | Dinas Contoh | Jalan Contoh | - | Contoh
            head Kepala | Contoh Pegawai Satu | - | -
            clerk Kasubbag | Contoh Pegawai Satu | - | -
            machine CONTOH1 | Lobi
            person 1 | NON_ASN | Contoh Pegawai Satu | - | - | - | 5D | -
            usual 5D | 2019-04-01 | MON-FRI | 07:00 16:00
            form LATIH | # | KIND FROM TO | PARTED | DL=DL
            answer ACCEPTED | Diterima {kode} {tgl}
            number 1 | 081100000001 | Contoh latihan
            """;

    @TempDir
    Path home;

    private List<SmsLine> told(String deeds) throws InterruptedException {
        Story story = Story.read(UNIT + deeds);
        StoryClock clock = new StoryClock(story.zone(), LocalDateTime.parse("2019-04-01T06:00"));
        try (Office office = Office.open(new OfficeSettings(home, ExampleOffice.OPERATOR), clock)) {
            new StoryTeller(story, office, clock).tell(Job.Progress.NONE);
            return office.roads().inbox().list(story.month());
        }
    }

    @Test
    void aMessageComesByModemOrIsTypedInAndIsDecided() throws InterruptedException {
        List<SmsLine> lines = told("""
                at 2019-04-02 07:00
                modem 1 | LATIH#DL
                at 2019-04-03 07:00
                typed 1 | LATIH#DL
                at 2019-04-04 07:00
                approve 1 | 2019-04-02 | 090/1 | 2019-04-01
                deny 1 | 2019-04-03 | tidak ada surat
                """);
        assertThat(lines.reversed()).extracting(SmsLine::road).containsExactly("MODEM", "TYPED");
        assertThat(lines.reversed()).extracting(SmsLine::stand).containsExactly(SmsStand.APPROVED,
                SmsStand.NEEDS_RECON);
        assertThat(lines).allMatch(line -> line.number().equals("081100000001"));
    }

    @Test
    void whatNobodySentCannotBeDecided() {
        assertThatThrownBy(() -> told("at 2019-04-02 07:00\ndeny 1 | 2019-04-02 | tidak ada\n"))
                .isInstanceOf(StoryException.class).hasMessageContaining("no message waits");
    }
}
