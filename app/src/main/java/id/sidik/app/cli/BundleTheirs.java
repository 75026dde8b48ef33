package id.sidik.app.cli;

import id.sidik.operations.bundle.BundleClash;
import id.sidik.operations.bundle.BundleDecision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rows of a bundle hold although they are told otherwise here. */
final class BundleTheirs {
    private static final String ALL = "all";

    @Option(names = "--theirs", paramLabel = "KIND:KEY", description = "The bundle holds for this row that differs (KIND:KEY as look --json tells it, or \"all\"); may be repeated, needs --reason.")
    private List<String> rows = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why the bundle holds; stays on record with both sides.")
    private String reason = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @param clashes asked only where all are meant */
    BundleDecision decision(Callable<List<BundleClash>> clashes) throws InterruptedException {
        if (rows.contains(ALL)) return BundleDecision.all(asked(clashes), reason);
        Set<BundleDecision.Row> named = new HashSet<>();
        for (String row : rows) {
            int colon = row.indexOf(':');
            if (colon < 1) throw new ParameterException(spec.commandLine(), "--theirs is KIND:KEY or all");
            named.add(new BundleDecision.Row(row.substring(0, colon), row.substring(colon + 1)));
        }
        return new BundleDecision(named, reason);
    }

    private static List<BundleClash> asked(Callable<List<BundleClash>> clashes) throws InterruptedException {
        try {
            return clashes.call();
        } catch (InterruptedException | RuntimeException passed) {
            throw passed;
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
    }
}
