package id.sidik.rules;

import id.sidik.domain.Nip;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks a golden case of kind NIP (glossary, section 6). */
final class NipCase {
    private NipCase() {}

    static void check(CaseNode input, CaseNode expected, Differences differences) throws CaseFault {
        Map<String, Object> got = switch (Nip.parse(input.at("nip").text())) {
            case Nip.Parsed.Valid(Nip nip) -> fields(nip);
            case Nip.Parsed.Invalid(Nip.Fault fault) -> Map.of("valid", false, "reason", fault.name());
        };
        differences.fields("", expected.node(), got);
    }

    private static Map<String, Object> fields(Nip nip) {
        Map<String, Object> got = new HashMap<>();
        got.put("valid", true);
        got.put("reason", Optional.empty());
        got.put("kind", nip.kind());
        got.put("birthDate", nip.birthDate());
        got.put("sex", nip.sex() == Nip.Sex.MAN ? "L" : "P");
        got.put("serial", nip.serial());
        got.put("tmtCpns", nip.appointed());
        got.put("yearAppointed", nip.year());
        OptionalInt contract = nip.contract();
        got.put("contractNo", contract.isPresent() ? Optional.of(contract.getAsInt()) : Optional.empty());
        got.put("display", nip.display());
        return got;
    }
}
