package id.sidik.rules;

import id.sidik.domain.Exemption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One pack: merged, checked and parsed. Made by {@link RegulationReader}; {@link #json()} gives the same pack again.
 *
 * @param exemptions that hold for everybody of the unit
 * @param activity   empty when the pack asks for no activity
 * @param json the merged pack as text, complete with provenance, so that a closed month can keep its copy
 * @param versions that follow each other in a month ({@link JoinedRules}), the first included; empty for a pack alone
 */
public record Regulation(Identity identity, Map<String, WorkPattern> patterns, Windows windows, Tolerance tolerance,
        Deduction deduction, Optional<Apel> apel, Map<String, PermitKind> permits, Evidence evidence, TppRule tpp,
        DisciplineRule discipline, ReconciliationRule reconciliation, ManualRule manual, ReportRule report,
        UnitHold unitHold, List<Exemption> exemptions, Optional<ActivityRule> activity, Enrolment enrolment,
        Marks marks, String json, List<Version> versions) {
    /** The pattern of people without an assignment. */
    public static final String USUAL_PATTERN = "5D";

    /** @param validTo inclusive, empty for still in force */
    public record Identity(String id, int version, String title, List<String> legalBasis, LocalDate validFrom,
            Optional<LocalDate> validTo, ZoneId zone) {
        public Identity {
            legalBasis = List.copyOf(legalBasis);
        }
    }

    /** A version that judges the days from {@code from} on. */
    public record Version(LocalDate from, Regulation regulation) {}

    public Regulation {
        versions = List.copyOf(versions);
        patterns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(patterns));
        exemptions = List.copyOf(exemptions);
        permits = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(permits));
    }

    public String id() {
        return identity.id();
    }

    public int version() {
        return identity.version();
    }

    public String title() {
        return identity.title();
    }

    public ZoneId zone() {
        return identity.zone();
    }

    /** As printed at the foot of a recap: {@code kbb-2024/1}, or {@code kbb-2024/1, kbb-2024/2}. */
    public String edition() {
        return versions.isEmpty()
                ? id() + "/" + version()
                : versions.stream().map(one -> one.regulation().edition()).collect(Collectors.joining(", "));
    }

    /** The version that judges a day. */
    public Regulation on(LocalDate day) {
        return versions.stream().filter(one -> !one.from().isAfter(day)).reduce((before, after) -> after)
                .or(() -> versions.stream().findFirst()).map(Version::regulation).orElse(this);
    }

    Regulation with(List<Version> all, String joined) {
        return new Regulation(identity, patterns, windows, tolerance, deduction, apel, permits, evidence, tpp,
                discipline, reconciliation, manual, report, unitHold, exemptions, activity, enrolment, marks, joined,
                all);
    }

    /** SHA-256 of the merged pack, 64 lower-case hexadecimal digits: kept beside the copy of a closed month. */
    public String sha256() {
        return Sha256.hex(json);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(identity.validFrom()) && identity.validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    public Optional<WorkPattern> pattern(String name) {
        return Optional.ofNullable(patterns.get(name));
    }

    /** In the order of the pack, never empty. */
    public List<String> patternNames() {
        return List.copyOf(patterns.keySet());
    }

    /** {@value #USUAL_PATTERN}, or the first where a pack does not know it. */
    public String usualPattern() {
        return patterns.containsKey(USUAL_PATTERN) ? USUAL_PATTERN : patterns.keySet().iterator().next();
    }

    /** The provenance of a path of the pack. */
    public Mark mark(String path) {
        return marks.at(path);
    }
}
