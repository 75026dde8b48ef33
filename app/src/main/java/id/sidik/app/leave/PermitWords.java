package id.sidik.app.leave;

import java.util.Optional;
import id.sidik.app.words.OriginWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.Permit;
import id.sidik.operations.permits.PermitCounters;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitPreview;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words permits. */
final class PermitWords {
    private final Texts texts;
    private final Formats formats;
    private final DayWords days;

    PermitWords(Texts texts) {
        this.texts = texts;
        formats = texts.formats();
        days = new DayWords(texts);
    }

    String kind(PermitKindRow kind) {
        return kind.code() + " · " + kind.label();
    }

    /** "05/10/2026", or "05/10/2026 – 07/10/2026". */
    String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? formats.date(from) : formats.date(from) + " – " + formats.date(to);
    }

    String part(Permit permit) {
        return texts.get("permit.part." + permit.part());
    }

    /** "3 orang, 12 hari kerja, 1 bentrok, 0 hari di bulan final · batas bukti 07/11/2026". */
    String summary(PermitPreview preview) {
        String sums = texts.get("permit.preview.sums", preview.people().size(), preview.workdays(), preview.clashes(),
                preview.closedDays());
        return preview.deadline().map(day -> sums + " · " + texts.get("permit.preview.deadline", formats.date(day)))
                .orElse(sums);
    }

    /** "Contoh Satu · 4 hari kerja · bentrok DL 05/10/2026 (1 hari) · sisa 10". */
    String line(PermitPreview.Line line) {
        List<String> said = new ArrayList<>(List.of(line.name()));
        said.add(line.known() ? texts.get("permit.preview.known") : texts.get("permit.preview.days", line.workdays()));
        line.clashes().forEach(clash -> said.add(texts.get("permit.preview.clash", clash.code(),
                span(clash.from(), clash.to()), clash.days())));
        if (line.closedDays() > 0) said.add(texts.get("permit.preview.closed", line.closedDays()));
        line.quota().ifPresent(quota -> said.add(texts.get(
                quota.left().signum() < 0 ? "permit.preview.over" : "permit.preview.left", quota.code(),
                formats.number(quota.left().abs()))));
        return String.join(" · ", said);
    }

    /** The word of a state, with what waits for a revision. */
    String state(PermitRow row) {
        String word = texts.get("permit.state." + row.state());
        return row.pending() ? texts.get("permit.pending", word) : word;
    }

    static State look(PermitState state) {
        return switch (state) {
            case ACCEPTED -> State.READY;
            case WAITING_APPROVAL, WAITING_EVIDENCE -> State.RUNNING;
            case PARTLY, OVERDUE -> State.LOOK;
            case NOT_COUNTED, REFUSED -> State.FAILED;
            case WITHDRAWN, NO_WORKDAY -> State.NEVER;
        };
    }

    /** Why a permit stands as it does. */
    List<String> reasons(PermitRow row) {
        return row.reasons().stream().map(days::reason).toList();
    }

    /** Where the permit came from, when nobody of the unit wrote it. */
    Optional<String> origin(PermitRow row) {
        return row.origin().equals("CENTRE") ? Optional.of(texts.get("permit.origin.CENTRE")) : Optional.empty();
    }

    /** "02/11/2026 08.00 · petugas · Disetujui (Contoh Kepala): sesuai bukti". */
    String said(PermitRow.Said said, java.time.ZoneId zone) {
        String what = texts.get("permit.said." + said.what());
        String who = said.second().isBlank() ? what : what + " (" + said.second() + ")";
        String why = said.reason().isBlank() ? who : who + ": " + said.reason();
        String whole = said.from().map(from -> why + " (" + OriginWords.of(texts, from, zone) + ")").orElse(why);
        if (said.replaced()) whole += " · ▲ " + texts.get("permit.replaced");
        if (said.by().isBlank()) return whole;
        return formats.dateTime(said.at().atZone(zone).toLocalDateTime()) + " · " + said.by() + " · " + whole;
    }

    /** "Bukti 2 orang lewat besok · 1 orang menunggu persetujuan", blank when nothing waits. */
    String waiting(PermitCounters counters) {
        List<String> said = new ArrayList<>();
        if (counters.dueToday() > 0) said.add(texts.count("permit.due.today", counters.dueToday()));
        if (counters.dueTomorrow() > 0) said.add(texts.count("permit.due.tomorrow", counters.dueTomorrow()));
        if (counters.approval() > 0) said.add(texts.count("permit.due.approval", counters.approval()));
        if (counters.overdue() > 0) said.add(texts.count("permit.due.overdue", counters.overdue()));
        return said.stream().collect(Collectors.joining(" · "));
    }
}
