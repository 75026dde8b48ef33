package id.sidik.operations.bundle;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a bundle brings, row by row proved on this laptop's data.
 *
 * @param bare    whether nothing was done here yet
 * @param clashes at most 200
 */
public record BundlePreview(BundleLook look, boolean bare, List<BundleLine> lines, List<BundleClash> clashes) {
    public BundlePreview {
        lines = List.copyOf(lines);
        clashes = List.copyOf(clashes);
    }

    public long fresh() {
        return sum(BundleLine::fresh);
    }

    public long known() {
        return sum(BundleLine::known);
    }

    public long clashing() {
        return sum(BundleLine::clashes);
    }

    public long refused() {
        return sum(BundleLine::refused);
    }

    public long read() {
        return fresh() + known() + clashing() + refused();
    }

    private long sum(ToLongFunction<BundleLine> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
