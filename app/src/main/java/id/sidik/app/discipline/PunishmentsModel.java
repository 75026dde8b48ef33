package id.sidik.app.discipline;

import id.sidik.app.notice.Notice;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.domain.DocumentRef;
import id.sidik.operations.month.Punishment;
import id.sidik.operations.month.PunishmentWish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the authorised official decided: kept, listed, withdrawn. */
public final class PunishmentsModel {
    private final OfficeLink link;
    private final Texts texts;

    public PunishmentsModel(OfficeLink link, Texts texts) {
        this.link = link;
        this.texts = texts;
    }

    LocalDate today() {
        return LocalDate.now(link.clock());
    }

    /** A step of the ladder in words. */
    String step(String code) {
        String key = "ladder." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    void list(Consumer<List<Punishment>> show) {
        link.background().fetch(() -> link.office().punishments().list(), show, link.alarm());
    }

    void codes(YearMonth month, Consumer<List<String>> show) {
        link.background().fetch(() -> link.office().punishments().codes(month), show, link.alarm());
    }

    void register(PunishmentWish wish, Runnable then) {
        link.background().fetch(() -> link.office().punishments().register(wish).waits(), waits -> told(waits,
                "punishment.kept", then), link.alarm());
    }

    void withdraw(UUID decision, String reason, Runnable then) {
        link.background().fetch(() -> link.office().punishments().withdraw(decision, reason).waits(), waits -> told(
                waits, "punishment.gone", then), link.alarm());
    }

    private void told(boolean waits, String key, Runnable then) {
        link.news().changed();
        link.notices().toast(key);
        if (waits) link.notices().keep(Notice.of(Notice.Tone.LOOK, "punishment.waits"));
        then.run();
    }

    void save(DocumentRef document, Path file) {
        link.background().fetch(() -> Files.write(file, link.office().punishments().open(document)),
                done -> link.notices().toast("permit.scan.saved", file.getFileName()), link.alarm());
    }
}
