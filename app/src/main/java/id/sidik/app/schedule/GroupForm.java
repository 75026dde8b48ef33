package id.sidik.app.schedule;

import id.sidik.app.text.Texts;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.schedule.ScheduleView.GroupRow;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A new group with its members, or more members and another name for one that is known. */
final class GroupForm implements WishForm {
    private final Optional<GroupRow> group;
    private final VBox shape;
    private final TextField name;
    private final Forms.Day from;
    private final WhomBox people;
    private final ObjectBinding<Optional<ScheduleWish>> wish;

    GroupForm(Texts texts, Optional<GroupRow> group, List<WhomBox.Line> lines, LocalDate today) {
        this.group = group;
        Forms forms = new Forms(texts);
        name = forms.text("groupName", "schedule.group.name");
        name.setText(group.map(GroupRow::name).orElse(""));
        from = forms.day("groupFrom", "schedule.from", Optional.of(today));
        people = new WhomBox(lines.stream().filter(line -> line.whom().scope() == Whom.Scope.PERSON).toList(), texts);
        HBox.setHgrow(people, Priority.ALWAYS);
        shape = new VBox(8, forms.field("schedule.group.name", name), forms.field("schedule.from", from.picker()),
                forms.field("schedule.group.people", people));
        wish = Bindings.createObjectBinding(this::read, name.textProperty(), from.value(), people.chosen());
    }

    private Optional<ScheduleWish> read() {
        List<EmployeeId> chosen = people.chosen().get().stream().map(whom -> new EmployeeId(whom.target())).toList();
        boolean changed = group.map(known -> !known.name().equals(name.getText().strip()) || !chosen.isEmpty())
                .orElse(true);
        return from.value().get().filter(first -> changed && !name.getText().isBlank())
                .map(first -> new ScheduleWish.Group(group.map(GroupRow::key), name.getText().strip(), chosen, first));
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public ObjectBinding<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
