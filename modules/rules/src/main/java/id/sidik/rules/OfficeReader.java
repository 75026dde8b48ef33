package id.sidik.rules;

import id.sidik.domain.Exemption;
import id.sidik.domain.ManualReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what concerns the unit: {@code manual}, {@code report}, {@code unitHold}, {@code exempt}, {@code activity}. */
final class OfficeReader {
    private static final int LONGEST = 120;

    private OfficeReader() {}

    static ManualRule manual(Slot slot) {
        if (slot.present()) slot.only("allowedReasons", "signedBy");
        Set<ManualReason> reasons = EnumSet.allOf(ManualReason.class);
        if (slot.at("allowedReasons").present()) {
            reasons.clear();
            slot.at("allowedReasons").items().forEach(item -> reasons.add(item.word(ManualReason.class)));
        }
        Slot signer = slot.at("signedBy");
        return new ManualRule(reasons, signer.present() ? signer.words(LONGEST) : ManualRule.HEAD);
    }

    static ReportRule report(Slot slot) {
        if (slot.present()) slot.only("signatories", "city", "paper", "codes");
        List<String> signatories = slot.at("signatories").present()
                ? slot.at("signatories").items().stream().map(item -> item.words(LONGEST)).toList()
                : List.of();
        Map<String, String> codes = new LinkedHashMap<>();
        if (slot.at("codes").present()) {
            slot.at("codes").named().forEach((status, code) -> codes.put(status, code.words(8)));
        }
        return new ReportRule(signatories, slot.at("city").present() ? slot.at("city").words(LONGEST) : "",
                slot.at("paper").word(ReportRule.Paper.class, ReportRule.Paper.F4), codes);
    }

    static UnitHold unitHold(Slot slot) {
        if (!slot.present()) return UnitHold.OFF;
        slot.only("enabled", "reason");
        if (!slot.at("enabled").flag(false)) return UnitHold.OFF;
        return new UnitHold(true, slot.at("reason").words(LONGEST));
    }

    static List<Exemption> exemptions(Slot slot, LocalDate from) {
        List<Exemption> found = new ArrayList<>();
        if (!slot.present()) return found;
        for (Slot item : slot.items()) {
            item.only("kind", "until", "letter");
            Exemption.Kind kind = item.at("kind").word(Exemption.Kind.class);
            Optional<LocalDate> until = item.at("until").date();
            String letter = item.at("letter").present() ? item.at("letter").text(LONGEST) : "";
            if (until.isPresent() && until.get().isBefore(from)) {
                item.at("until").fault(Problem.DATES_NOT_ORDERED, from, until.get());
            } else
                found.add(new Exemption(kind, from, until, letter));
        }
        return found;
    }

    static Optional<ActivityRule> activity(Slot slot) {
        if (!slot.present()) return Optional.empty();
        return Optional.of(new ActivityRule(slot.only("minutesPerDay").at("minutesPerDay").integer(1, 24 * 60)));
    }
}
