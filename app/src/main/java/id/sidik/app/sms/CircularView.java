package id.sidik.app.sms;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.roads.SmsForm;
import id.sidik.operations.roads.SmsReplies;
import id.sidik.operations.roads.SmsRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of the unit's own circular: how requests are written, and what senders are answered. */
public final class CircularView {
    private final SmsRules now;
    private final List<PermitKindRow> permits;
    private final LocalDate today;
    private final Texts texts;
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(true);
    private final Map<String, TextField> answers = new LinkedHashMap<>();

    @FXML
    private CheckBox on;
    @FXML
    private TextField keyword;
    @FXML
    private ComboBox<Character> separator;
    @FXML
    private ComboBox<Optional<SmsForm.Part>> field1;
    @FXML
    private ComboBox<Optional<SmsForm.Part>> field2;
    @FXML
    private ComboBox<Optional<SmsForm.Part>> field3;
    @FXML
    private ComboBox<Optional<SmsForm.Part>> field4;
    @FXML
    private ComboBox<Optional<SmsForm.Part>> field5;
    @FXML
    private TextField kinds;
    @FXML
    private Label known;
    @FXML
    private ComboBox<SmsForm.Identity> identity;
    @FXML
    private TextField longest;
    @FXML
    private TextField back;
    @FXML
    private TextField months;
    @FXML
    private VBox replies;
    @FXML
    private Label example;

    CircularView(SmsRules now, List<PermitKindRow> permits, Clock clock, Texts texts) {
        this.now = now;
        this.permits = permits;
        this.texts = texts;
        today = LocalDate.now(clock);
    }

    @FXML
    private void initialize() {
        SmsForm form = now.form();
        on.setSelected(form.on());
        keyword.setText(form.keyword());
        Choice.fill(separator, List.of('#', ' '), each -> texts.get("sms.separator." + (each == '#'
                ? "hash"
                : "blank")));
        separator.setValue(form.separator());
        fields(form);
        kinds.setText(form.kinds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining(", ")));
        known.setText(texts.get("sms.circular.known", permits.stream().map(PermitKindRow::code)
                .collect(Collectors.joining(", "))));
        Choice.fill(identity, List.of(SmsForm.Identity.values()), each -> texts.get("sms.identity." + each));
        identity.setValue(form.identity());
        longest.setText(String.valueOf(form.longest()));
        back.setText(form.back().isPresent() ? String.valueOf(form.back().getAsInt()) : "");
        months.setText(String.valueOf(now.keptMonths()));
        for (String name : SmsReplies.CASES) reply(name);
        Stream.of(keyword, kinds, longest, back, months).forEach(each -> each.textProperty().subscribe(this::show));
        on.selectedProperty().subscribe(this::show);
        Stream.of(separator, identity, field1, field2, field3, field4, field5)
                .forEach(each -> each.valueProperty().subscribe(this::show));
        show();
    }

    private void fields(SmsForm form) {
        List<Optional<SmsForm.Part>> choices = Stream.concat(Stream.of(Optional.<SmsForm.Part>empty()),
                Arrays.stream(SmsForm.Part.values()).map(Optional::of)).toList();
        List<ComboBox<Optional<SmsForm.Part>>> boxes = boxes();
        for (int at = 0; at < boxes.size(); at++) {
            Choice.fill(boxes.get(at), choices, each -> each.map(part -> texts.get("sms.part." + part)).orElse("–"));
            boxes.get(at).setValue(at < form.fields().size() ? Optional.of(form.fields().get(at)) : Optional.empty());
        }
    }

    private List<ComboBox<Optional<SmsForm.Part>>> boxes() {
        return List.of(field1, field2, field3, field4, field5);
    }

    private void reply(String name) {
        TextField text = new TextField(now.replies().texts().getOrDefault(name, ""));
        text.setId("reply" + name);
        text.setAccessibleText(texts.get("sms.reply." + name));
        text.setPromptText(texts.get("sms.reply.none"));
        text.textProperty().subscribe(this::show);
        answers.put(name, text);
        replies.getChildren().addAll(new Label(texts.get("sms.reply." + name)), text);
    }

    Node first() {
        return keyword;
    }

    BooleanExpression ready() {
        return ready;
    }

    @FXML
    private void onPropose() {
        answers.forEach((name, text) -> {
            if (text.getText().isBlank()) text.setText(texts.get("sms.proposal." + name));
        });
    }

    private void show() {
        Optional<SmsForm> form = form();
        List<String> faults = form.map(one -> one.on() ? one.faults() : List.<String>of())
                .orElse(List.of("NUMBERS"));
        Optional<String> unfit = answers.entrySet().stream()
                .filter(each -> !each.getValue().getText().isBlank()
                        && !SmsReplies.faults(each.getValue().getText()).isEmpty())
                .map(Map.Entry::getKey).findFirst();
        ready.set(faults.isEmpty() && unfit.isEmpty());
        example.setText(!faults.isEmpty()
                ? faults.stream().map(each -> texts.get("sms.form.fault." + each)).collect(Collectors.joining("; "))
                : unfit.map(name -> texts.get("sms.form.unfit", texts.get("sms.reply." + name)))
                        .orElseGet(() -> texts.get("sms.form.is", form.map(one -> one.example(today)).orElse(""))));
    }

    private Optional<SmsForm> form() {
        boolean numbers = longest.getText().matches("\\d{1,3}") && back.getText().matches("\\d{0,3}")
                && months.getText().matches("\\d{1,3}");
        Map<String, String> codes = new HashMap<>();
        for (String each : kinds.getText().split("[,;]"))
            if (each.contains("="))
                codes.put(each.substring(0, each.indexOf('=')).strip(), each.substring(each.indexOf(
                        '=') + 1).strip());
        if (!numbers) return Optional.empty();
        return Optional.of(new SmsForm(on.isSelected(), keyword.getText(), separator.getValue(),
                boxes().stream().flatMap(box -> box.getValue().stream()).toList(),
                java.util.Set.of(SmsForm.DateForm.values()), codes, identity.getValue(),
                Integer.parseInt(longest.getText()), back.getText().isEmpty()
                        ? java.util.OptionalInt.empty()
                        : java.util.OptionalInt.of(Integer.parseInt(back.getText()))));
    }

    SmsRules rules() {
        Map<String, String> said = new HashMap<>();
        answers.forEach((name, text) -> said.put(name, text.getText()));
        Map<String, String> reasons = new HashMap<>();
        SmsReplies.REASONS.forEach(name -> reasons.put(name, texts.get("sms.why." + name)));
        return new SmsRules(form().orElseThrow(), new SmsReplies(said, reasons), Integer.parseInt(months.getText()));
    }
}
