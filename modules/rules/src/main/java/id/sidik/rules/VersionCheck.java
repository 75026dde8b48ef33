package id.sidik.rules;

import id.sidik.rules.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks at the validity of the versions of one pack (rule model, section 6). */
final class VersionCheck {
    private VersionCheck() {}

    static List<Finding> of(List<Regulation> versions) {
        List<Regulation> sorted = versions.stream().sorted(
                Comparator.comparing((Regulation one) -> one.identity().validFrom())
                        .thenComparing(Regulation::version))
                .toList();
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) pair(sorted.get(i - 1), sorted.get(i), found);
        return found;
    }

    private static void pair(Regulation before, Regulation after, List<Finding> found) {
        LocalDate start = after.identity().validFrom();
        if (before.version() == after.version()) {
            boolean other = !before.json().equals(after.json());
            if (other) found.add(finding(Severity.REFUSAL, after, Problem.VERSION_TWICE, after.version()));
            return;
        }
        if (before.identity().validFrom().equals(start)) return; // the later one takes the place of the other
        LocalDate end = before.identity().validTo().orElse(LocalDate.MAX);
        if (!end.isBefore(start)) {
            found.add(finding(Severity.WARNING, after, Problem.VERSIONS_OVERLAP, before.version(), after.version(),
                    start));
        } else if (end.plusDays(1).isBefore(start)) {
            found.add(finding(Severity.WARNING, after, Problem.VERSIONS_GAP, end.plusDays(1), start.minusDays(1)));
        }
    }

    private static Finding finding(Severity severity, Regulation pack, Problem problem, Object... figures) {
        return new Finding(severity, pack.id(), RegulationReader.layers(List.of(pack.json())).fault("validFrom",
                problem, List.of(figures).stream().map(Object::toString).toList()));
    }
}
