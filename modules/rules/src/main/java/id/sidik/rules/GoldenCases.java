package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidik.rules.CaseOutcome.Verdict;
import id.sidik.rules.RegulationReader.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Worked cases as a referee of the rules (rule model, section 8). */
public final class GoldenCases {
    /** Most characters of a file. */
    public static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_CASES = 10_000;

    /** What came of reading a file of cases. */
    public sealed interface Checked {
        record Cases(List<CaseOutcome> outcomes) implements Checked {
            public Cases {
                outcomes = List.copyOf(outcomes);
            }
        }

        record Unreadable(PackFault fault) implements Checked {}
    }

    private final JsonSource source;
    private final Map<String, Reading> packs = new HashMap<>();

    private GoldenCases(JsonSource source) {
        this.source = source;
    }

    /** Evaluates every case by the packs that stand in the same text, each with the case's own override. */
    public static Checked check(String json) {
        return switch (JsonSource.parse(json, 0, MOST_CHARACTERS)) {
            case JsonSource.Parsed.Bad(PackFault fault) -> new Checked.Unreadable(fault);
            case JsonSource.Parsed.Good(JsonSource source) -> new GoldenCases(source).all();
        };
    }

    private Checked all() {
        JsonNode cases = source.tree().path("cases");
        if (!cases.isArray()) return new Checked.Unreadable(fault(Problem.MISSING));
        if (cases.size() > MOST_CASES) {
            return new Checked.Unreadable(
                    fault(Problem.OUT_OF_RANGE, String.valueOf(cases.size()), "0", String.valueOf(MOST_CASES)));
        }
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) outcomes.add(one(cases.get(i), "cases." + i));
        return new Checked.Cases(outcomes);
    }

    private PackFault fault(Problem problem, String... figures) {
        return new PackFault(0, source.line("cases").orElse(1), "cases", problem, List.of(figures));
    }

    private CaseOutcome one(JsonNode golden, String path) {
        String kind = golden.path("kind").asText();
        CaseNode input = new CaseNode(golden.path("input"), "input");
        CaseNode expected = new CaseNode(golden.path("expected"), "expected");
        Differences differences = new Differences();
        try {
            if (!expected.node().isObject() || expected.node().isEmpty()) throw expected.fault("object");
            switch (kind) {
                case "DAY" -> DayCase.check(pack(golden, path), input, expected, differences);
                case "MONTH" -> MonthCase.month(pack(golden, path), input, expected, differences);
                case "TPP" -> MonthCase.tpp(pack(golden, path), input, expected, differences);
                case "DISCIPLINE" -> YearCase.discipline(pack(golden, path), input, expected, differences);
                case "LADDER" -> YearCase.ladder(pack(golden, path), input, expected, differences);
                case "LADDER_AT" -> YearCase.ladderAt(input, expected, differences);
                case "RECON" -> YearCase.reconciliation(pack(golden, path), input, expected, differences);
                case "NIP" -> NipCase.check(input, expected, differences);
                default -> {
                    return outcome(golden, Verdict.NOT_SUPPORTED, "");
                }
            }
        } catch (CaseFault fault) {
            return outcome(golden, Verdict.FAILED, String.valueOf(fault.getMessage()));
        }
        String detail = differences.text();
        return outcome(golden, detail.isEmpty() ? Verdict.PASSED : Verdict.FAILED, detail);
    }

    private Regulation pack(JsonNode golden, String path) throws CaseFault {
        String id = golden.path("pack").asText();
        if (!source.tree().path("packs").path(id).isObject()) throw new CaseFault("pack " + id + " is not in the file");
        Reading reading = golden.path("override").isObject()
                ? RegulationReader.read(
                        new Layers(List.of(source, source), List.of("packs." + id, path + ".override")))
                : packs.computeIfAbsent(id, this::unchanged);
        return switch (reading) {
            case Reading.Good(Regulation regulation) -> regulation;
            case Reading.Refused refused -> throw new CaseFault("pack " + id + ": " + refused.faults());
        };
    }

    private Reading unchanged(String id) {
        return RegulationReader.read(new Layers(List.of(source), List.of("packs." + id)));
    }

    private static CaseOutcome outcome(JsonNode golden, Verdict verdict, String detail) {
        return new CaseOutcome(golden.path("id").asText(), golden.path("kind").asText(), golden.path("title").asText(),
                verdict, detail);
    }
}
