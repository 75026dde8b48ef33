package id.sidik.operations.bundle;

/**
 * What becomes of the rows of one kind.
 *
 * @param kind    "EMPLOYEE", "PUNCH" …
 * @param clashes told otherwise here: here stays as it is
 * @param refused cannot be kept
 * @param why     of the refused ones: "WAITS" for a row that is nowhere, "UNREADABLE", "CLASH"; else blank
 */
public record BundleLine(String kind, long fresh, long known, long clashes, long refused, String why) {
    BundleLine and(BundleLine other) {
        return new BundleLine(kind, fresh + other.fresh, known + other.known, clashes + other.clashes, refused
                + other.refused, other.why.isEmpty() ? why : other.why);
    }

    BundleLine lessRefused() {
        return new BundleLine(kind, fresh, known, clashes, Math.max(0, refused - 1), refused > 1 ? why : "");
    }
}
