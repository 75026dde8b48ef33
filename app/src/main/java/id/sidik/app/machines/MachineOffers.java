package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.MachinePlace;
import javafx.scene.control.Hyperlink;

/** What a row of the list says of a machine's address, and what it offers where something is wrong with it. */
final class MachineOffers {
    private MachineOffers() {}

    static String address(Machine machine, Texts texts) {
        if (DemoMachine.is(machine)) return texts.get("machines.address.demo");
        return switch (machine.road()) {
            case Road.Network(String host, int port) -> port == Machine.DEFAULT_PORT ? host : host + ":" + port;
            case Road.WebService(String host, int port) -> texts.get("machines.address.web", host + ":" + port);
            case Road.Serial(String device, int _, int _) -> device;
            case Road.Push() -> texts.get("machines.address.push");
            case Road.Disk() -> texts.get("machines.address.none");
        };
    }

    /** Whether the machine was seen elsewhere, so that it can be given that address. */
    static boolean takeable(MachineLine line) {
        return line.place().filter(place -> place.kind() == MachinePlace.Kind.MOVED).isPresent();
    }

    /** The new address where there is one, else the search for the cause. */
    static Hyperlink link(MachineLine line, Texts texts, Runnable deed) {
        boolean moved = takeable(line);
        String name = line.row().machine().name();
        Hyperlink link = new Hyperlink(texts.get(moved ? "machines.take" : "machines.diagnose"));
        link.setId(moved ? "takeAddress" : "seekCause");
        link.setAccessibleText(texts.get(moved ? "machines.take.of" : "machines.diagnose.of", name));
        link.setOnAction(event -> deed.run());
        return link;
    }

    /** One sentence: where it was seen, or who else answers. @param when as it is shown */
    static String sentence(MachineLine line, MachinePlace place, Texts texts, String when) {
        return place.kind() == MachinePlace.Kind.MOVED
                ? texts.get("machines.place.MOVED", place.place(), when, address(line.row().machine(), texts))
                : texts.get("machines.place.CLASH", place.place(), place.who(), when);
    }
}
