package id.sidik.app.machines;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.ProbeReport;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The web service of a machine whose own port gives trouble, and the way back: tried first, taken when it answers. */
public final class OtherRoad {
    private final RoadModel road;
    private final RoadTest test;
    private final Optional<MachineId> expected;
    private final StringProperty port = new SimpleStringProperty("");

    /** @param expected the machine that should answer; empty for a new one */
    OtherRoad(OfficeLink link, RoadModel road, Optional<MachineId> expected) {
        this.road = road;
        this.expected = expected;
        test = new RoadTest(link, report -> {});
        road.kind().subscribe(kind -> {
            port.set(RoadModel.usual(other()));
            test.forget();
        });
        road.host().subscribe(host -> test.forget());
    }

    /** The kind that is tried: the web service beside the network, the network beside the web service. */
    public RoadKind other() {
        return road.kind().get() == RoadKind.WEB ? RoadKind.NETWORK : RoadKind.WEB;
    }

    /** Of the other road, as typed. */
    public StringProperty port() {
        return port;
    }

    public RoadTest test() {
        return test;
    }

    public BooleanBinding testable() {
        return Bindings.createBooleanBinding(() -> road.kind().get().hasAddress() && road.hostFault().isEmpty()
                && Numbers.within(port.get(), 1, 65_535).isPresent() && !test.testing().get(), parts(test.testing()));
    }

    private Observable[] parts(Observable last) {
        return new Observable[]{road.kind(), road.host(), port, last};
    }

    void run(int commKey) {
        String host = road.host().get().strip();
        int number = Numbers.of(port.get());
        test.run(other() == RoadKind.WEB ? new Road.WebService(host, number) : new Road.Network(host, number), commKey);
    }

    /** Whether the machine answered there, and is not another one. */
    public BooleanBinding takeable() {
        return Bindings.createBooleanBinding(() -> test.report().get().filter(this::ours).isPresent(), test.report());
    }

    private boolean ours(ProbeReport report) {
        return switch (report) {
            case ProbeReport.Answered answered -> expected.filter(id -> !id.equals(answered.id())).isEmpty();
            case ProbeReport.Unnamed _ -> true;
            case ProbeReport.Refused _ -> false;
        };
    }

    /** From now on the form is about the other road. */
    void take() {
        String chosen = port.get();
        road.kind().set(other());
        road.port().set(chosen);
    }
}
