package id.sidik.rules;

import id.sidik.domain.Exemption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One pack: merged, checked and parsed. Made by {@link RegulationReader}; {@link #json()} gives the same pack again.
 *
 * @param exemptions that hold for everybody of the unit
 * @param activity   empty when the pack asks for no activity
 * @param json the merged pack as text, complete with provenance, so that a closed month can keep its copy
 */
public record Regulation(Identity identity, Map<String, WorkPattern> patterns, Windows windows, Tolerance tolerance,
        Deduction deduction, Optional<Apel> apel, Map<String, PermitKind> permits, Evidence evidence, TppRule tpp,
        DisciplineRule discipline, ReconciliationRule reconciliation, ManualRule manual, ReportRule report,
        UnitHold unitHold, List<Exemption> exemptions, Optional<ActivityRule> activity, Enrolment enrolment,
        Marks marks, String json) {
    /** The pattern of people without an assignment. */
    public static final String USUAL_PATTERN = "5D";

    /** @param validTo inclusive, empty for still in force */
    public record Identity(String id, int version, String title, List<String> legalBasis, LocalDate validFrom,
            Optional<LocalDate> validTo, ZoneId zone) {
        public Identity {
            legalBasis = List.copyOf(legalBasis);
        }
    }

    public Regulation {
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

    /** As printed at the foot of a recap: {@code kbb-2024/1}. */
    public String edition() {
        return id() + "/" + version();
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
