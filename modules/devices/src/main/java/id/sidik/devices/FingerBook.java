package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.TemplateDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fingers by which a machine knows its people (section 8). Reading locks nothing; what is written is read back and
 * compared byte for byte after each batch.
 */
public final class FingerBook {
    private static final int ROUNDS = 2;

    private final Visit visit;

    FingerBook(Visit visit) {
        this.visit = visit;
    }

    /** Of the machine's algorithm: as set for it, as it says, as its fingers say; firmware that knows no question has 9. */
    @SingleSource("section 8.5: firmware without ~ZKFPVersion has version 9, D; PeopleCapability.fingerVersion overrules")
    FingerVersion version(List<FingerTemplate> there) throws MachineException {
        FingerVersion seen = there.stream().map(FingerTemplate::version).filter(FingerVersion::known).findFirst()
                .orElse(FingerVersion.UNKNOWN);
        return told().or(seen).or(FingerVersion.NINE);
    }

    private FingerVersion told() throws MachineException {
        return visit.capability().people().fingerVersion()
                .or(FingerVersion.told(visit.identity().fingerVersion()));
    }

    /** Every finger; where the firmware does not tell them all at once, one by one. */
    public FingerList all() throws MachineException {
        for (int round = 1; round <= ROUNDS; round++) {
            Reading reading = visit.dataset(BufferRequest.templates(), visit.conversation().tally());
            if (reading instanceof Reading.Refused) return oneByOne();
            Optional<TemplateDataset> dataset = reading instanceof Reading.Whole whole
                    ? decoded(whole.bytes())
                    : Optional.empty();
            if (dataset.isPresent()) return list(dataset.get());
        }
        throw MachineException.broken("the fingers never come whole");
    }

    private Optional<TemplateDataset> decoded(byte[] transferred) throws MachineException {
        try {
            SizedDataset sized = SizedDataset.of(transferred);
            return sized.whole() ? Optional.of(TemplateDataset.decode(sized.records(), told())) : Optional.empty();
        } catch (MalformedException cut) {
            return Optional.empty();
        }
    }

    private FingerList list(TemplateDataset dataset) throws MachineException {
        List<FingerTemplate> all = dataset.templates();
        boolean whole = dataset.whole() && dataset.passed() == 0 && all.size() >= counted().orElse(0);
        return new FingerList(version(all), all, whole);
    }

    private OptionalInt counted() throws MachineException {
        Optional<FreeSizes> counts = visit.counts().filter(FreeSizes::plausible);
        return counts.isPresent() ? OptionalInt.of(counts.get().fingers()) : OptionalInt.empty();
    }

    private FingerList oneByOne() throws MachineException {
        List<FingerTemplate> all = new ArrayList<>();
        for (var user : visit.people().list().users())
            for (int finger = 0; finger < FingerTemplate.FINGERS; finger++)
                one(new FingerSlot(user.user().uid(), finger)).ifPresent(all::add);
        OptionalInt counted = counted();
        boolean whole = counted.isPresent() ? all.size() >= counted.getAsInt() : !all.isEmpty();
        return new FingerList(version(all), all, whole);
    }

    /** One finger; empty when the slot is, and where the firmware does not tell single fingers (section 8.2). */
    public Optional<FingerTemplate> one(FingerSlot slot) throws MachineException {
        return new SingleRead(visit.conversation()).read(slot, told());
    }

    /**
     * Writes fingers of people whom the machine knows. A slot that holds another finger is emptied first, and given its
     * old finger back where the new one is not taken.
     *
     * @throws MachineException before anything was written; afterwards the report says how far it came
     */
    public FingerReport write(List<FingerWish> wishes) throws MachineException {
        visit.identity();
        return new FingerWriting(visit).run(wishes);
    }

    /** Deletes fingers. @throws MachineException as {@link #write} */
    public FingerReport delete(List<PersonFinger> fingers) throws MachineException {
        visit.identity();
        return new FingerDeletion(visit).run(fingers);
    }

    /** Whether the machine knows people by their faces too, which nothing can carry elsewhere. */
    public Faces faces() throws MachineException {
        OptionalInt stored = visit.counts().map(FreeSizes::faces).orElse(OptionalInt.empty());
        boolean on = visit.options().read("FaceFunOn").map("1"::equals).orElse(false);
        boolean engine = visit.options().read("ZKFaceVersion").filter(text -> !text.isBlank() && !text.equals("0"))
                .isPresent();
        return new Faces(on || engine || stored.orElse(0) > 0, stored);
    }
}
