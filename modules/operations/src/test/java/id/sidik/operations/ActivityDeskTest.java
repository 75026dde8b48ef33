package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.operations.control.ActivityMonth;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.ActivityPreview.Action;
import id.sidik.operations.control.ActivityPreview.Field;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ActivityDeskTest extends ControlTestBase {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(home, "aktivitas", ".csv"), text);
    }

    private ActivityPreview look(String text, Map<Field, Integer> columns) throws Exception {
        return control().activities().preview(file(text), columns).run(Job.Progress.NONE);
    }

    private Ledger take(String text) throws Exception {
        return control().activities().take(look(text, Map.of())).run(Job.Progress.NONE);
    }

    private ActivityMonth month() throws Exception {
        return control().activities().month(OCTOBER).run(Job.Progress.NONE);
    }

    @Test
    void minutesAreTakenOnceAndLaterFilesChangeThem() throws Exception {
        String text = "NIP;Tanggal;Durasi;Status\n" + NIP + ";07/10/2026;280;Disetujui\n" + NIP
                + ";07/10/2026;60;Menunggu\n199001012015012001;07/10/2026;5 jam 20 menit;Disetujui\n";
        Ledger first = take(text);
        assertThat(first.outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(first.figures()).containsEntry("add", 2L).containsEntry("change", 0L);
        assertThat(take(text).outcome()).isEqualTo(Ledger.Outcome.NOTHING_NEW);
        assertThat(take(text.replace("Menunggu", "Disetujui")).figures()).containsEntry("change", 1L)
                .containsEntry("same", 1L);
        assertThat(line(0).days().stream().filter(day -> day.date().equals(DAY)).findFirst().orElseThrow().reported())
                .hasValue(340);
    }

    @Test
    void whatCannotBeTakenIsNamedAndTheRestIsTaken() throws Exception {
        Ledger ledger = take("nip;tanggal;menit\n" + NIP + ";07/10/2026;300\n111;07/10/2026;300\n" + NIP
                + ";05/11/2026;300\n" + NIP + ";kemarin;300\n");
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
        assertThat(ledger.figures()).containsEntry("add", 1L).containsEntry("unknown", 1L).containsEntry("future", 1L);
        assertThat(ledger.lines()).anySatisfy(line -> {
            assertThat(line.key()).isEqualTo("activity.fault.BAD_DATE");
            assertThat(line.arguments()).containsExactly("5", "B");
        });
        assertThat(code(() -> control().activities().preview(Files.write(home.resolve("rusak.xlsx"), new byte[]{'P',
            'K', 3, 4, 0}), Map.of()).run(Job.Progress.NONE))).isEqualTo("PGW-301");
    }

    @Test
    void columnsThatAPersonNamedAreRememberedForFilesWithTheSameHeadings() throws Exception {
        String heads = "Pegawai;Hari;Lama kerja\n";
        ActivityPreview unread = look(heads + NIP + ";07/10/2026;300\n", Map.of());
        assertThat(unread.brings()).isFalse();
        assertThat(unread.faults()).extracting(ActivityPreview.Fault::kind).contains("NOT_MAPPED");
        assertThat(unread.titles()).hasSize(3);

        Map<Field, Integer> columns = Map.of(Field.PERSON, 0, Field.DATE, 1, Field.MINUTES, 2);
        ActivityPreview named = look(NIP + ";07/10/2026;300\n", columns);
        assertThat(named.count(Action.ADD)).isEqualTo(1);
        control().activities().take(named).run(Job.Progress.NONE);

        assertThat(look(NIP + ";08/10/2026;290\n", Map.of()).count(Action.ADD)).as("by memory").isEqualTo(1);
        ActivityPreview other = look("nip;tanggal;menit\n" + NIP + ";09/10/2026;280\n", Map.of());
        assertThat(other.rows()).as("headings that the program knows").isNotEmpty();
    }

    private ActivityMonth.Line line(int person) throws Exception {
        return month().lines().get(person);
    }

    @Test
    void eachDayOfPresenceIsHeldAgainstTheTargetAndNothingIsDeducted() throws Exception {
        var before = recap().people();
        take("nip;tanggal;menit\n" + NIP + ";07/10/2026;280\n" + NIP + ";08/10/2026;300\n199001012015012001;" + ABSENT
                + ";100\n");
        assertThat(month().target()).hasValue(300);
        assertThat(month().regulation()).isEqualTo("kbb-2024/2");
        ActivityMonth.Line first = line(0);
        assertThat(first.days()).hasSize(22);
        assertThat(first.below()).isEqualTo(21);
        assertThat(first.unreported()).isEqualTo(20);
        assertThat(first.missing()).isEqualTo(20 * 300 + 20);
        assertThat(first.reported()).isEqualTo(580);
        assertThat(line(1).days()).as("an absence is another matter").noneMatch(day -> day.date().equals(ABSENT));
        assertThat(recap().people()).isEqualTo(before);
        office.regulation().choose("nat-2023", OCTOBER.plusMonths(1), "SK Contoh");
        assertThat(month().regulation()).as("a pack of later months").isEqualTo("kbb-2024/2");
    }

    @Test
    void theDayInWhyTellsItsMinutes() throws Exception {
        take("nip;tanggal;menit\n" + NIP + ";07/10/2026;280\n");
        DayResult day = recap().people().getFirst().days().get(6);
        assertThat(control().activities().of(first.id(), day)).hasValueSatisfying(found -> {
            assertThat(found.reported()).hasValue(280);
            assertThat(found.missing()).isEqualTo(20);
        });
        DayResult away = recap().people().get(1).days().get(ABSENT.getDayOfMonth() - 1);
        assertThat(control().activities().of(second.id(), away)).isEmpty();
    }

    @Test
    void aRegulationThatAsksForNothingHoldsNothingAgainstAnybody() throws Exception {
        office.recaps().choose("nat-2023");
        assertThat(month().target()).isEqualTo(OptionalInt.empty());
        assertThat(month().lines()).isEmpty();
        assertThat(control().activities().of(first.id(), recap().people().getFirst().days().get(6)))
                .isEqualTo(Optional.empty());
    }
}
