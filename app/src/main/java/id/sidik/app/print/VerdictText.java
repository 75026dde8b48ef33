package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.operations.reports.ParcelCheck;
import id.sidik.operations.reports.Verified;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the register said, in sentences. */
public final class VerdictText {
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone in which moments are told */
    public VerdictText(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** The verdict first. */
    public List<String> of(Verified verified) {
        return switch (verified) {
            case Verified.Genuine genuine -> List.of(texts.get("verify.genuine", genuine.number(), texts.get("report."
                    + genuine.code()), genuine.month(), genuine.state(), LocalDateTime.ofInstant(genuine.first(), zone),
                    genuine.by()));
            case Verified.OtherHash(String number) -> List.of(texts.get("verify.otherHash", number));
            case Verified.ChangedFile(String number) -> List.of(texts.get("verify.changedFile", number));
            case Verified.Unknown unknown -> List.of(texts.get("verify.unknown"));
            case Verified.NotReadable none -> List.of(texts.get("verify.notReadable"));
            case Verified.Parcel(ParcelCheck check) -> parcel(check);
        };
    }

    private List<String> parcel(ParcelCheck check) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(check.good() ? "verify.parcel.good" : "verify.parcel.bad", check.whole()));
        if (!check.known()) lines.add(texts.get("verify.parcel.stranger"));
        check.changed().forEach(name -> lines.add(texts.get("verify.parcel.changed", name)));
        check.missing().forEach(name -> lines.add(texts.get("verify.parcel.missing", name)));
        check.extra().forEach(name -> lines.add(texts.get("verify.parcel.extra", name)));
        return lines;
    }
}
