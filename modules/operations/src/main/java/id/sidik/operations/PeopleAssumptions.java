package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.PeopleCapability;
import id.sidik.devices.TemplateWrite;
import id.sidik.devices.ZeroFinger;
import id.sidik.domain.Machine;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.UserRecord;
import id.sidik.store.Tables;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** How people and fingers are written (sections 8 and 9.2): {@link PeopleCapability}. */
final class PeopleAssumptions implements AssumptionPart {
    private static final String TOLD = "TOLD";
    private static final List<String> VERSIONS = List.of(TOLD, "9", "10");
    private static final List<String> SIZES = List.of(TOLD, String.valueOf(UserRecord.SHORT_SIZE),
            String.valueOf(UserRecord.LONG_SIZE));
    private static final List<String> NAMES = List.of("UTF-8", "windows-1252", "ISO-8859-1");

    @Override
    public List<AssumptionLine> lines(Tables tables, Machine machine) {
        Capability known = new KnownCapability(tables, machine).read();
        PeopleCapability people = known.people();
        String version = people.fingerVersion().known() ? String.valueOf(people.fingerVersion().number()) : TOLD;
        String size = known.userRecordSize().isPresent() ? String.valueOf(known.userRecordSize().getAsInt()) : TOLD;
        return List.of(
                new AssumptionLine("FINGERS", "TEMPLATE_WRITE", "B", "8.3",
                        Arrays.stream(TemplateWrite.values()).map(Enum::name).toList(), people.templateWrite().name()),
                new AssumptionLine("FINGERS", "SINGLE_READ", "C", "8.2", Chosen.YES_NO,
                        Chosen.word(people.singleTemplateRead())),
                new AssumptionLine("FINGERS", "FINGER_VERSION", "D", "8.5", with(VERSIONS, version), version),
                new AssumptionLine("FINGERS", "ZERO_FINGER", "C", "8.6",
                        Arrays.stream(ZeroFinger.values()).map(Enum::name).toList(), people.zeroFinger().name()),
                new AssumptionLine("PEOPLE", "RECORD_SIZE", "D", "9.2.3", with(SIZES, size), size),
                new AssumptionLine("PEOPLE", "NAMES", "C", "9.2.4", with(NAMES, people.names().name()), people.names()
                        .name()));
    }

    private static List<String> with(List<String> choices, String chosen) {
        List<String> all = new ArrayList<>(choices);
        if (!all.contains(chosen)) all.add(chosen);
        return all;
    }

    @Override
    public void choose(Tables tables, Machine machine, String name, String choice) {
        KnownCapability known = new KnownCapability(tables, machine);
        boolean told = choice.equals(TOLD);
        switch (name) {
            case "TEMPLATE_WRITE" -> known.change(old -> old.with(old.people().writing(TemplateWrite.valueOf(choice))));
            case "SINGLE_READ" -> known.change(old -> old.with(old.people().readingSingly(Chosen.yes(choice))));
            case "ZERO_FINGER" -> known
                    .change(old -> old.with(old.people().deletingZero(ZeroFinger.valueOf(choice))));
            case "FINGER_VERSION" -> {
                if (told) known.forget("fingerVersionSet");
                else
                    known.change(old -> old.with(version(old.people(), Integer.parseInt(choice))));
            }
            case "RECORD_SIZE" -> {
                if (told) known.forget("userRecordSize");
                else
                    known.change(old -> sized(old, Integer.parseInt(choice)));
            }
            default -> known.change(old -> old.with(old.people().naming(Charset.forName(choice))));
        }
    }

    private static PeopleCapability version(PeopleCapability people, int number) {
        return new PeopleCapability(people.templateWrite(), people.singleTemplateRead(), people.names(),
                new FingerVersion(number), people.zeroFinger());
    }

    private static Capability sized(Capability old, int size) {
        return new Capability(old.transport(), old.bufferedRead(), OptionalInt.of(size), old.layout(),
                old.countsTrusted(), old.chunkSize(), old.events(), old.line(), old.people());
    }
}
