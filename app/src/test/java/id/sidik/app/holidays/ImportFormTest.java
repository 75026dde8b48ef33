package id.sidik.app.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.schedule.ScheduleWords;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.domain.Holiday;
import id.sidik.operations.schedule.CalendarPreview;
import id.sidik.operations.schedule.ScheduleWish;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ImportFormTest {
    private static final LocalDate DAY = LocalDate.of(2027, 8, 17);

    private static CalendarEntry entry(LocalDate day, Optional<Holiday.Kind> kind, String name) {
        return new CalendarEntry(day, kind, name, "SKB");
    }

    private static ImportForm form(List<CalendarEntry> missing) {
        Texts texts = new Texts(Language.ID);
        CalendarPreview preview = new CalendarPreview("libur.csv", List.of(entry(DAY, Optional.of(Holiday.Kind.HOLIDAY),
                "Kemerdekaan")), List.of(), 3, missing, List.of());
        return new ImportForm(preview, Map.of(DAY.plusDays(1), "Hari lama"), new ScheduleWords(texts, DAY), texts);
    }

    private static List<LocalDate> days(ImportForm form) {
        return form.wish().getValue().map(wish -> ((ScheduleWish.Days) wish).days()).orElse(List.of()).stream()
                .map(CalendarEntry::day).toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void daysThatTheFileDoesNotNameAreTakenOffOnlyWhenAsked() {
        ImportForm form = form(List.of(entry(DAY.plusDays(1), Optional.empty(), "")));
        ListView<String> list = (ListView<String>) form.shape().lookup("#importDays");
        assertThat(days(form)).containsExactly(DAY);
        assertThat(list.getItems()).containsExactly("+ 17/08/2027 · Libur nasional / daerah · Kemerdekaan",
                "= 18/08/2027 · Hari lama: dibiarkan");
        ((CheckBox) form.shape().lookup("#importWhole")).fire();
        assertThat(days(form)).containsExactly(DAY, DAY.plusDays(1));
        assertThat(list.getItems()).contains("− 18/08/2027 · Hari lama: menjadi hari kerja biasa");
    }

    @Test
    void withoutSuchDaysThereIsNothingToAsk() {
        assertThat(form(List.of()).shape().lookup("#importWhole").isDisabled()).isTrue();
    }
}
