package id.sidik.app.words;

import id.sidik.app.text.Texts;
import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.Reason;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words a day's result. */
public final class DayWords {
    private final Texts texts;

    public DayWords(Texts texts) {
        this.texts = texts;
    }

    /** Name, or PIN and machine of somebody who is only known from there. */
    public String name(PersonMonth row) {
        if (row.person().employee().isPresent() || row.person().pin().isBlank()) return row.person().name();
        String pin = texts.get("recap.pin", row.person().pin());
        return row.person().name().isBlank() ? pin : pin + " · " + row.person().name();
    }

    /** The second line of a name: the number as printed, or the machine. */
    public String number(PersonMonth row) {
        return row.person().employee().isPresent() ? row.person().number() : row.person().machineName();
    }

    /** "7.25", or nothing: a box has room for four signs. */
    public String time(Optional<LocalDateTime> at) {
        return at.map(known -> texts.formats().time(known.toLocalTime()).replaceFirst("^0", "")).orElse("");
    }

    /** The result in words: "Terlambat 12 menit (TL1)", "Tanpa keterangan". */
    public List<String> result(DayResult day) {
        List<String> said = new ArrayList<>();
        said.add(status(day));
        if (day.late() > 0) said.add(texts.get("recap.late", day.late(), day.lateClass().orElse("–")));
        if (day.early() > 0) said.add(texts.get("recap.early", day.early(), day.earlyClass().orElse("–")));
        if (day.deductionPct().signum() > 0) said.add(texts.get("recap.deduction", day.deductionPct()));
        day.flags().stream().sorted().map(flag -> texts.get("flag." + flag)).forEach(said::add);
        return said;
    }

    public String status(DayResult day) {
        String key = "status." + day.status();
        return texts.has(key) ? texts.get(key) : texts.get("status.other", day.status());
    }

    /** One step with its article, and a mark when the source of the value must still be confirmed. */
    public String reason(Reason reason) {
        String step = texts.get(key(reason), reason.figures().stream().map(this::told).toArray());
        String sourced = reason.article().isBlank() ? step : step + " (" + reason.article() + ")";
        return reason.provenance().needsConfirmation() ? sourced + " " + texts.get("reason.unconfirmed") : sourced;
    }

    /** The code of a reason that people chose, in words; every other figure as it is. */
    private String told(String figure) {
        String reason = "correction.reason." + figure;
        return texts.has(reason) ? texts.get(reason) : figure;
    }

    /** A band without an upper end is worded in its own way. */
    private String key(Reason reason) {
        String key = "reason." + reason.rule();
        boolean open = reason.figures().size() > 3 && reason.figures().get(3).isBlank();
        return open && texts.has(key + ".open") ? key + ".open" : key;
    }

    /** For screen readers: "Contoh Pegawai Satu, Selasa 6 Oktober, Terlambat 12 menit (TL1)". */
    public String spoken(PersonMonth row, DayResult day) {
        return name(row) + ", " + texts.formats().weekday(day.date()) + ", " + String.join(", ", result(day));
    }

    public String number(Number value) {
        return texts.formats().number(value);
    }
}
