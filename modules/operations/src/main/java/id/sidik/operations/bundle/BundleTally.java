package id.sidik.operations.bundle;

import id.sidik.store.Arrival;
import id.sidik.store.BundleTaken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a bundle's rows, by kind. */
final class BundleTally {
    private static final int SHOWN = 200;

    private final Map<String, BundleLine> lines = new LinkedHashMap<>();
    private final List<BundleClash> clashes = new ArrayList<>();

    void add(BundleTaken taken) {
        long clash = taken.notKept().filter(Arrival.CONFLICT::equals).isPresent() ? 1 : 0;
        long refused = taken.notKept().isPresent() && clash == 0 ? 1 : 0;
        lines.merge(taken.kind(), new BundleLine(taken.kind(), taken.fresh(), taken.known(), clash, refused, taken
                .notKept().filter(why -> why != Arrival.CONFLICT).map(Enum::name).orElse("")), BundleLine::and);
        if (clash > 0 && clashes.size() < SHOWN)
            clashes.add(new BundleClash(taken.kind(), taken.key(), taken.name(), taken.differs().stream().map(
                    value -> new BundleClash.Value(value.column(), value.ours(), value.theirs())).toList()));
    }

    /** What waited for a later row and is kept now, or not. */
    void settle(List<BundleTaken> settled) {
        for (BundleTaken taken : settled) {
            BundleLine line = lines.get(taken.kind());
            if (line != null) lines.put(taken.kind(), line.lessRefused());
            add(taken);
        }
    }

    BundlePreview preview(BundleLook look, boolean bare) {
        return new BundlePreview(look, bare, List.copyOf(lines.values()), clashes);
    }
}
