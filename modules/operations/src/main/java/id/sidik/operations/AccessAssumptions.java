package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.store.Tables;
import java.util.ArrayList;
import java.util.List;

/** In which forms access records and short messages are told (section 11): {@link AccessForms}. */
final class AccessAssumptions implements AssumptionPart {
    private static final String TOPIC = "ACCESS";

    @Override
    public List<AssumptionLine> lines(Tables tables, Machine machine) {
        AccessForms forms = AccessForms.of(AccessDesk.variants(tables, machine.id()));
        AccessForms usual = AccessForms.of(AccessDesk.usual(tables, machine.id()));
        return List.of(line("ZONE_FORM", "B", "11.1", AccessForms.zones(), usual.zone(), forms.zone()),
                line("GROUP_SCALE", "B", "11.2", AccessForms.groups(), usual.group(), forms.group()),
                line("USER_FLAG", "C", "11.3", AccessForms.flags(), usual.flag(), forms.flag()),
                line("LOW_UID", "C", "11.3", Chosen.NO_YES, Chosen.word(usual.low()), Chosen.word(forms.low())),
                line("TEXT_WIDTH", "C", "9.5", AccessForms.widths(), usual.width(), forms.width()));
    }

    private static AssumptionLine line(String name, String mark, String source, List<String> choices, String usual,
            String chosen) {
        List<String> ordered = new ArrayList<>(List.of(usual));
        choices.stream().filter(choice -> !choice.equals(usual)).forEach(ordered::add);
        return new AssumptionLine(TOPIC, name, mark, source, ordered, chosen);
    }

    @Override
    public void choose(Tables tables, Machine machine, String name, String choice) {
        AccessForms old = AccessForms.of(AccessDesk.variants(tables, machine.id()));
        AccessDesk.keep(tables, machine.id(), switch (name) {
            case "ZONE_FORM" -> new AccessForms(choice, old.group(), old.flag(), old.low(), old.width());
            case "GROUP_SCALE" -> new AccessForms(old.zone(), choice, old.flag(), old.low(), old.width());
            case "USER_FLAG" -> new AccessForms(old.zone(), old.group(), choice, old.low(), old.width());
            case "LOW_UID" -> new AccessForms(old.zone(), old.group(), old.flag(), Chosen.yes(choice), old.width());
            default -> new AccessForms(old.zone(), old.group(), old.flag(), old.low(), choice);
        });
    }
}
