package id.sidik.app.corrections;

import id.sidik.app.words.OriginWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Cancel;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.DayResult;
import id.sidik.domain.DocumentRef;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words what was said against a day. */
public final class CorrectionWords {
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone of the laptop */
    public CorrectionWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** "Datang 07.30 ditambahkan · Mesin rusak · petugas 02/11/2026 08.00 · disetujui Contoh Kepala · surat.pdf". */
    public String line(CorrectionLine line) {
        List<String> said = new ArrayList<>(List.of(deed(line), reason(line)));
        said.add(texts.get("correction.by", line.correction().by(),
                LocalDateTime.ofInstant(line.correction().at(), zone)));
        line.verdict().ifPresent(verdict -> said.add(texts.get(
                verdict.approved() ? "correction.approvedBy" : "correction.refusedBy", verdict.by(), verdict.note())));
        line.replaced().ifPresent(before -> said.add("▲ " + texts.get("correction.replaced", texts.get(before.approved()
                ? "correction.approvedBy"
                : "correction.refusedBy", before.by(), before.note()))));
        line.from().ifPresent(from -> said.add(OriginWords.of(texts, from, zone)));
        said.add(line.document().map(DocumentRef::name).orElseGet(() -> texts.get("correction.noEvidence")));
        if (line.standing() != Standing.COUNTS) said.add(standing(line.standing()));
        return String.join(" · ", said);
    }

    private String deed(CorrectionLine line) {
        return switch (line.correction().deed()) {
            case Add add -> texts.get(add.side() == Side.IN ? "correction.addedIn" : "correction.addedOut",
                    add.at().toLocalTime());
            case Disregard record -> texts.get("correction.disregarded", record.at().toLocalTime(),
                    line.machineName());
            case Cancel _ -> texts.get("correction.cancelled");
        };
    }

    private String reason(CorrectionLine line) {
        String code = line.correction().reason();
        String told = code.isBlank() ? "" : reason(code);
        String note = line.correction().note();
        String origin = line.origin() == CorrectionLine.Origin.BY_HAND
                ? ""
                : texts.get("correction.origin." + line.origin());
        return List.of(told, note, origin).stream().filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** @param code of a reason */
    public String reason(String code) {
        return texts.get("correction.reason." + code);
    }

    public String standing(Standing standing) {
        return texts.get("standing." + standing);
    }

    public static State state(Standing standing) {
        return switch (standing) {
            case COUNTS -> State.READY;
            case WAITING -> State.RUNNING;
            case REVISION -> State.LOOK;
            case REFUSED -> State.FAILED;
            case CANCELLED -> State.NEVER;
        };
    }

    /** "07.30 / 16.03", with the code of a day that has no records or is excused. */
    String times(DayResult day) {
        if (!day.present()) return day.status();
        return time(day.in()) + " / " + time(day.out());
    }

    private String time(Optional<LocalDateTime> at) {
        return at.map(known -> texts.formats().time(known.toLocalTime())).orElse("–");
    }
}
