package id.sidik.operations.regulation;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.PackFault;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader.Reading;
import id.sidik.rules.RegulationReader;
import id.sidik.rules.Regulations;
import id.sidik.store.KeptRegulation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The regulations as the store keeps them, so that a month can still be judged by the pack it was judged by. */
public final class KeptRegulations {
    private static final Comparator<Regulation> NATIONAL_FIRST = Comparator
            .comparing((Regulation one) -> !one.id().equals(UnitRules.USUAL)).thenComparing(Regulation::id)
            .thenComparing(Regulation::version);

    private KeptRegulations() {}

    /**
     * Puts the packs of the program into the store where it does not have them yet. A version that is there stays as it
     * is, for the months that were judged by it; a newer one comes beside it and holds from then on.
     */
    public static void keep(Records records) {
        List<KeptRegulation> fresh = unknown(records.read(tables -> tables.regulations().list()));
        if (fresh.isEmpty()) return;
        records.transact(tables -> {
            fresh.forEach(tables.regulations()::put);
            return fresh;
        });
    }

    /**
     * All packs that the store has.
     *
     * @throws TroubleException ATR-102 when a kept pack cannot be used
     */
    public static Regulations load(Records records) {
        List<KeptRegulation> kept = records.read(tables -> tables.regulations().list());
        return new Regulations(kept.stream().map(KeptRegulations::read).sorted(NATIONAL_FIRST).toList());
    }

    /** Only a text that is not kept is read: usually none. */
    private static List<KeptRegulation> unknown(List<KeptRegulation> kept) {
        Set<String> texts = kept.stream().map(KeptRegulation::json).collect(Collectors.toCollection(HashSet::new));
        Set<String> editions = kept.stream().map(one -> one.id() + "/" + one.version()).collect(Collectors.toSet());
        return Regulations.builtInTexts().stream().filter(texts::add).map(KeptRegulations::entry)
                .filter(one -> editions.add(one.id() + "/" + one.version())).toList();
    }

    private static KeptRegulation entry(String text) {
        return switch (RegulationReader.read(text)) {
            case Reading.Good(Regulation pack) -> new KeptRegulation(pack.id(), String.valueOf(pack.version()), text);
            case Reading.Refused refused -> throw new IllegalStateException("built in: " + refused.faults());
        };
    }

    private static Regulation read(KeptRegulation kept) {
        return switch (RegulationReader.read(kept.json())) {
            case Reading.Good(Regulation regulation) -> regulation;
            case Reading.Refused refused -> throw wrong(kept, refused.faults().getFirst());
        };
    }

    private static TroubleException wrong(KeptRegulation kept, PackFault fault) {
        return new TroubleException(Trouble.of("ATR-102", "trouble.rules.wrongPack", kept.id(), fault.line(),
                fault.path().isEmpty() ? "-" : fault.path(), fault.problem()));
    }
}
