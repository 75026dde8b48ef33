package id.sidik.app.manual;

import id.sidik.app.text.Texts;
import id.sidik.operations.corrections.Silence;
import java.time.LocalDateTime;

/** Words a silence: "Lantai 1: tidak ada rekaman 04/03/2026 15.10 – 05/03/2026 08.05 (biasanya 61)". */
final class SilenceWords {
    private SilenceWords() {}

    static String sentence(Silence silence, Texts texts) {
        return texts.get(silence.lasts() ? "incident.silent.lasts" : "incident.silent", silence.machineName(),
                moment(silence.from(), texts), moment(silence.until(), texts), silence.usual());
    }

    private static String moment(LocalDateTime at, Texts texts) {
        return texts.formats().date(at.toLocalDate()) + " " + texts.formats().time(at.toLocalTime());
    }
}
