package id.sidik.app.print;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The letterhead, the place and the two signers of the printed sheets. Every text may stay blank. */
public final class UnitFormViewModel {
    /** The texts of one signer. */
    public record Signer(StringProperty position, StringProperty name, StringProperty rank, StringProperty number) {
        static Signer blank() {
            return new Signer(new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty(""),
                    new SimpleStringProperty(""));
        }

        void take(Signatory from) {
            position.set(from.position());
            name.set(from.name());
            rank.set(from.rank());
            number.set(from.number());
        }

        Signatory give() {
            return new Signatory(position.get().strip(), name.get().strip(), rank.get().strip(), number.get().strip());
        }
    }

    private final OfficeLink link;
    private final StringProperty government = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty city = new SimpleStringProperty("");
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(ZoneId.of("Asia/Jakarta"));
    private final Signer left = Signer.blank();
    private final Signer right = Signer.blank();

    UnitFormViewModel(OfficeLink link) {
        this.link = link;
        link.background().fetch(link.office().unit()::load, this::take, link.alarm());
    }

    private void take(WorkUnit unit) {
        government.set(unit.government());
        name.set(unit.name());
        address.set(unit.address());
        contact.set(unit.contact());
        city.set(unit.city());
        zone.set(unit.zone());
        left.take(unit.left());
        right.take(unit.right());
    }

    public StringProperty government() {
        return government;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty address() {
        return address;
    }

    public StringProperty contact() {
        return contact;
    }

    public StringProperty city() {
        return city;
    }

    public ObjectProperty<ZoneId> zone() {
        return zone;
    }

    /** Usually the head of general affairs and personnel. */
    public Signer left() {
        return left;
    }

    /** The head of the unit. */
    public Signer right() {
        return right;
    }

    /** What keeps it as it is written now; to be run away from the window. */
    Runnable keeping() {
        WorkUnit unit = new WorkUnit(government.get().strip(), name.get().strip(), address.get().strip(),
                contact.get().strip(), city.get().strip(), zone.get(), left.give(), right.give());
        return () -> link.office().unit().save(unit);
    }
}
