package id.sidik.app.words;

import id.sidik.operations.work.CameFrom;
import id.sidik.app.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Words where a fact came from that was not made on this laptop. */
public final class OriginWords {
    private OriginWords() {}

    /** "dari laptop Sekretariat, diterima pusat 05/11/2026 10.02": the fact beside it tells its author's own clock. */
    public static String of(Texts texts, CameFrom from, ZoneId zone) {
        return texts.get(from.city() ? "origin.city" : "origin.laptop", from.laptop(), texts.formats().dateTime(
                LocalDateTime.ofInstant(from.acceptedAt(), zone)));
    }
}
