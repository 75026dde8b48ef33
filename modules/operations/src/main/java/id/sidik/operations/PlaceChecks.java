package id.sidik.operations;

import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Mac;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.domain.Road;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import id.sidik.operations.work.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tests of where things are: the laptop's network, the machine's, who is at the address (1–4 and 6). */
final class PlaceChecks {
    private PlaceChecks() {}

    static StepResult laptop(Evidence known) {
        boolean inItself = known.patient().host().startsWith("127.");
        List<OwnAddress> own = known.around().own().stream().filter(each -> inItself || !each.loopback()).toList();
        if (own.isEmpty())
            return new Red(DiagnosisStep.LAPTOP, Sentence.of("diagnosis.laptop.none"), Sentence.of(
                    "diagnosis.laptop.advice"), List.of(new Offer.Again(), new Offer.FlashDisk()));
        return new Fine(DiagnosisStep.LAPTOP, Sentence.of("diagnosis.laptop.fine", own.stream()
                .map(each -> each.address() + " (" + each.adapter() + ")").collect(Collectors.joining(", "))));
    }

    static StepResult network(Evidence known) {
        Optional<String> address = known.around().resolve(known.patient().host());
        if (address.isEmpty())
            return new Red(DiagnosisStep.NETWORK, Sentence.of("diagnosis.network.name", known.patient().host()),
                    Sentence.of("diagnosis.network.name.advice"), List.of(new Offer.Search(), new Offer.FlashDisk()));
        known.resolved(address.get());
        Optional<OwnAddress> beside = known.beside();
        if (beside.isPresent())
            return new Fine(DiagnosisStep.NETWORK, Sentence.of("diagnosis.network.fine", beside.get().address()));
        if (known.tcp().alive())
            return new Fine(DiagnosisStep.NETWORK, Sentence.of("diagnosis.network.routed", address.get()));
        return elsewhere(known);
    }

    private static Red elsewhere(Evidence known) {
        List<OwnAddress> own = known.around().own().stream().filter(each -> !each.loopback()).toList();
        boolean phone = own.stream().anyMatch(OwnAddress::phoneHotspot);
        String here = own.stream().map(OwnAddress::address).collect(Collectors.joining(", "));
        return new Red(DiagnosisStep.NETWORK, Sentence.of(phone ? "diagnosis.network.phone" : "diagnosis.network.other",
                here, known.patient().host()), Sentence.of("diagnosis.network.advice", known.patient().host()),
                List.of(new Offer.Again(), new Offer.Search(), new Offer.FlashDisk()));
    }

    static StepResult address(Evidence known) {
        Knock tcp = known.tcp();
        Optional<Mac> card = known.around().card(known.patient().host());
        if (card.isPresent())
            return new Fine(DiagnosisStep.ADDRESS, Sentence.of("diagnosis.address.card", card.get()));
        if (tcp.alive() || known.udp().alive() || known.around().echoes(known.patient().host()) > 0)
            return new Fine(DiagnosisStep.ADDRESS, Sentence.of("diagnosis.address.alive"));
        return new Red(DiagnosisStep.ADDRESS, Sentence.of("diagnosis.address.empty", known.patient().host()),
                Sentence.of("diagnosis.address.advice"), List.of(new Offer.Search(), new Offer.FlashDisk()));
    }

    static StepResult owner(Evidence known) {
        if (!(known.patient().road() instanceof Road.Network)) return bySerial(known);
        if (known.isRed(DiagnosisStep.ADDRESS))
            return new Skipped(DiagnosisStep.OWNER, Sentence.of("diagnosis.skipped.nobody"));
        Optional<Mac> there = known.around().card(known.patient().host());
        Optional<Mac> expected = known.expectedCard();
        if (there.isPresent() && expected.isPresent())
            return there.equals(expected)
                    ? new Fine(DiagnosisStep.OWNER, Sentence.of("diagnosis.owner.card", there.get()))
                    : intruder(known, "diagnosis.owner.otherCard", there.get());
        return bySerial(known);
    }

    /** Where the cards say nothing, the machine's own word does. */
    private static StepResult bySerial(Evidence known) {
        Optional<String> serial = Speech.serial(known);
        if (known.patient().id().isEmpty() || serial.isEmpty())
            return new Skipped(DiagnosisStep.OWNER, Sentence.of("diagnosis.owner.unknown"));
        if (serial.get().equals(known.patient().id().get().serial()))
            return new Fine(DiagnosisStep.OWNER, Sentence.of("diagnosis.owner.serial", serial.get()));
        return known.patient().road() instanceof Road.Network
                ? intruder(known, "diagnosis.owner.otherSerial", serial.get())
                : new Red(DiagnosisStep.OWNER, Sentence.of("diagnosis.owner.otherMachine", known.patient().place(),
                        serial.get()), Sentence.of("diagnosis.owner.advice.machine"), List.of(new Offer.ChangeRoad()));
    }

    private static Red intruder(Evidence known, String key, Object who) {
        String host = known.patient().host();
        Sentence advice = FreeAddress.near(known).map(free -> Sentence.of("diagnosis.owner.advice", free))
                .orElseGet(() -> Sentence.of("diagnosis.owner.advice.plain"));
        return new Red(DiagnosisStep.OWNER, Sentence.of(key, host, who), advice,
                List.of(new Offer.Search(), new Offer.FlashDisk()));
    }

    /** Said with what was measured: calls of the echo port, which a living computer refuses at once. */
    static StepResult loss(Evidence known) {
        if (known.isRed(DiagnosisStep.ADDRESS))
            return new Skipped(DiagnosisStep.LOSS, Sentence.of("diagnosis.skipped.nobody"));
        int back = known.around().echoes(known.patient().host());
        if (back == 0) return new Skipped(DiagnosisStep.LOSS, Sentence.of("diagnosis.loss.unmeasured"));
        if (back == Surroundings.CALLS)
            return new Fine(DiagnosisStep.LOSS, Sentence.of("diagnosis.loss.fine", back));
        return new Red(DiagnosisStep.LOSS, Sentence.of("diagnosis.loss.lost", Surroundings.CALLS - back,
                Surroundings.CALLS), Sentence.of("diagnosis.loss.advice"), List.of(new Offer.Again()));
    }
}
