package id.sidik.app.print;

import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** An official while somebody writes: everything may be wrong for a moment. */
final class OfficialDraft {
    private final UUID id;
    private final ObjectProperty<Block> block = new SimpleObjectProperty<>(Block.HEAD);
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.OWN);
    private final StringProperty position = new SimpleStringProperty("");
    private final StringProperty own = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty rank = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());

    /** Nobody yet. */
    OfficialDraft(UUID id) {
        this.id = id;
    }

    OfficialDraft(Official one) {
        this(one.id());
        block.set(one.block());
        form.set(one.form());
        position.set(one.position());
        own.set(one.own());
        name.set(one.name());
        rank.set(one.rank());
        number.set(one.number());
        from.set(one.from());
        until.set(one.until());
    }

    /** Empty while position or name are missing, or the time ends before it begins. */
    Optional<Official> give() {
        if (position.get().isBlank() || name.get().isBlank() || !timely()) return Optional.empty();
        return Optional.of(new Official(id, block.get(), form.get(), position.get().strip(), form
                .get() == Form.ON_BEHALF ? own.get().strip() : "", name.get().strip(), rank.get().strip(), number.get()
                        .strip(),
                from.get(), until.get()));
    }

    /** Whether it does not end before it begins. */
    boolean timely() {
        return from.get().isEmpty() || until.get().filter(last -> last.isBefore(from.get().get())).isEmpty();
    }

    /** Hears of every later change. */
    Subscription onChange(Runnable told) {
        return Subscription.combine(Stream.<Property<?>>of(block, form, position, own, name, rank, number, from, until)
                .map(each -> each.subscribe((before, after) -> told.run())).toArray(Subscription[]::new));
    }

    UUID id() {
        return id;
    }

    ObjectProperty<Block> block() {
        return block;
    }

    ObjectProperty<Form> form() {
        return form;
    }

    /** The office that signs, without Plt., Plh. or a.n. */
    StringProperty position() {
        return position;
    }

    /** The signer's own position, on behalf. */
    StringProperty own() {
        return own;
    }

    StringProperty name() {
        return name;
    }

    StringProperty rank() {
        return rank;
    }

    StringProperty number() {
        return number;
    }

    ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day. */
    ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }
}
