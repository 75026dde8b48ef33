package id.sidik.app.machines.options;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.Office;
import id.sidik.operations.ProfileDesk;
import id.sidik.operations.ProfileWish;
import id.sidik.operations.SettingRow;
import id.sidik.operations.regulation.RegulationRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The profile that holds for a machine, and what this machine has otherwise. */
public final class ProfileFormViewModel {
    /** In the column of exceptions: left as the machine has it. */
    static final String LEAVE = "-";

    /** A setting with the text of the profile and that of this machine; blank for none. */
    record Line(SettingRow row, StringProperty value, StringProperty own) {
        Line(SettingRow row) {
            this(row, new SimpleStringProperty(""), new SimpleStringProperty(""));
        }
    }

    private record Loaded(List<MachineProfile> profiles, Optional<MachineProfile> chosen,
            Map<String, Optional<String>> exceptions, List<SettingRow> settable, List<RegulationRow> regulations,
            String regulation) {
        static Loaded of(Office office, Machine machine) {
            return new Loaded(office.profiles().profiles(), office.profiles().of(machine.id()),
                    office.profiles().exceptions(machine.id()), office.profiles().settable(),
                    office.recaps().regulations(), office.recaps().chosen());
        }
    }

    private final OfficeLink link;
    private final Machine machine;
    private final ObservableList<MachineProfile> profiles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<MachineProfile>> profile = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<RegulationRow> regulations = FXCollections.observableArrayList();
    private final ObjectProperty<RegulationRow> regulation = new SimpleObjectProperty<>();
    private final StringProperty pattern = new SimpleStringProperty("");
    private final BooleanProperty ramadan = new SimpleBooleanProperty();
    private final BooleanProperty changes = new SimpleBooleanProperty();

    ProfileFormViewModel(OfficeLink link, Machine machine) {
        this.link = link;
        this.machine = machine;
        profile.subscribe(this::show);
        regulation.subscribe(chosen -> pattern.set(chosen == null ? "" : chosen.patterns().getFirst()));
        link.background().fetch(() -> Loaded.of(link.office(), machine), this::take, link.alarm());
    }

    private void take(Loaded loaded) {
        loaded.settable().forEach(row -> lines.add(new Line(row)));
        lines.forEach(line -> Optional.ofNullable(loaded.exceptions().get(line.row().key()))
                .ifPresent(own -> line.own().set(own.orElse(LEAVE))));
        regulations.setAll(loaded.regulations());
        regulation.set(regulations.stream().filter(each -> each.id().equals(loaded.regulation())).findFirst()
                .orElse(regulations.getFirst()));
        profiles.setAll(loaded.profiles());
        profile.set(loaded.chosen());
    }

    private void show(Optional<MachineProfile> chosen) {
        chosen.ifPresent(each -> name.set(each.name()));
        lines.forEach(line -> line.value().set(chosen.map(each -> each.values().get(line.row().key())).orElse("")));
    }

    ObservableList<MachineProfile> profiles() {
        return profiles;
    }

    ObjectProperty<Optional<MachineProfile>> profile() {
        return profile;
    }

    StringProperty name() {
        return name;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<RegulationRow> regulations() {
        return regulations;
    }

    ObjectProperty<RegulationRow> regulation() {
        return regulation;
    }

    StringProperty pattern() {
        return pattern;
    }

    BooleanProperty ramadan() {
        return ramadan;
    }

    BooleanProperty changes() {
        return changes;
    }

    BooleanBinding savable() {
        return Bindings.createBooleanBinding(() -> !name.get().isBlank(), name);
    }

    /** Takes what the regulation says; settings that it says nothing about stay as they are. */
    void fill() {
        ProfileWish wish = new ProfileWish(regulation.get().id(), pattern.get(), ramadan.get(), true, changes.get());
        link.background().fetch(() -> link.office().profiles().draft("-", wish).values(), values -> lines
                .forEach(line -> Optional.ofNullable(values.get(line.row().key())).ifPresent(line.value()::set)),
                link.alarm());
    }

    void save(Runnable then) {
        ProfileDesk desk = link.office().profiles();
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Optional<String>> exceptions = new LinkedHashMap<>();
        for (Line line : lines) {
            String key = line.row().key();
            if (!line.value().get().isBlank()) values.put(key, line.value().get().strip());
            String own = line.own().get().strip();
            if (!own.isEmpty()) exceptions.put(key, own.equals(LEAVE) ? Optional.empty() : Optional.of(own));
        }
        Optional<String> known = profile.get().map(MachineProfile::id);
        link.write(() -> {
            String id = known.orElseGet(desk::newId);
            MachineProfile kept = desk.save(new MachineProfile(id, name.get(), values));
            desk.choose(machine.id(), kept.id());
            desk.saveExceptions(machine.id(), exceptions);
        }, then);
    }
}
