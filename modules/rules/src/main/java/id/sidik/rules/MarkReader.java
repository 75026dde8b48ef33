package id.sidik.rules;

import id.sidik.domain.Provenance;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads {@code provenance}: path of the pack → how sure it is and where it stands. */
final class MarkReader {
    private static final int LONGEST_NOTE = 300;
    private static final int MOST = 1_000;

    private MarkReader() {}

    static Marks read(Slot pack) {
        Slot slot = pack.at(Layers.PROVENANCE);
        Map<String, Mark> found = new HashMap<>();
        if (!slot.present()) return Marks.of(found);
        if (!slot.node().isObject()) slot.fault(Problem.WRONG_KIND, "object");
        if (slot.node().size() > MOST) slot.fault(Problem.OUT_OF_RANGE, slot.node().size(), 0, MOST);
        else {
            slot.node().fieldNames().forEachRemaining(path -> {
                Slot mark = slot.at(path).only("mark", "note");
                if (pack.node().at("/" + path.replace('.', '/')).isMissingNode()) {
                    mark.fault(Problem.MARK_WITHOUT_VALUE);
                }
                String note = mark.at("note").present() ? mark.at("note").text(LONGEST_NOTE) : "";
                found.put(path, new Mark(provenance(mark.at("mark")), note));
            });
        }
        return Marks.of(found);
    }

    private static Provenance provenance(Slot slot) {
        String word = slot.text(40);
        for (Provenance one : Provenance.values()) if (one.name().toLowerCase(Locale.ROOT).equals(word)) return one;
        slot.fault(Problem.UNKNOWN_WORD, word, "[seed, found, secondary, assumption]");
        return Provenance.ASSUMPTION;
    }
}
