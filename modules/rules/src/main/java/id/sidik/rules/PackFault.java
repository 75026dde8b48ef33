package id.sidik.rules;

import java.util.List;

/**
 * One reason why a file was refused.
 *
 * @param layer   which of the texts it stands in, 0 for the first
 * @param line    from 1
 * @param path    the place with full stops, {@code deduction.late.2.pct}; blank for the whole file
 * @param figures in the order the {@link Problem} names
 */
public record PackFault(int layer, int line, String path, Problem problem, List<String> figures) {
    public PackFault {
        figures = List.copyOf(figures);
    }

    /** For logs and the command line: {@code line 12 deduction.late BANDS_HOLE [31, 60]}. */
    @Override
    public String toString() {
        return "line " + line + " " + path + " " + problem + " " + figures;
    }
}
