package id.sidik.app.service;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.ServiceStep;
import id.sidik.operations.PastDiagnosis;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceCase.State;
import id.sidik.operations.service.ServiceDesk;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** What can happen next to the chosen request. */
public final class ServiceStepsView {
    private final ServiceModel model;
    private final Texts texts;
    private final Life life;
    /** The search for a cause whose words were put into the line, until they are noted or another request is chosen. */
    private Optional<UUID> source = Optional.empty();

    @FXML
    private TextField words;
    @FXML
    private Button start;
    @FXML
    private Button diagnosis;
    @FXML
    private Button find;
    @FXML
    private Button work;
    @FXML
    private Button finish;
    @FXML
    private ComboBox<Integer> rating;
    @FXML
    private Button withdraw;

    public ServiceStepsView(ServiceModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Choice.show(rating, each -> texts.get("service.score." + each));
        rating.getItems().setAll(IntStream.rangeClosed(ServiceStep.WORST, ServiceStep.BEST).boxed().toList());
        rating.valueProperty().subscribe(this::rate);
        words.textProperty().subscribe(this::offer);
        life.follow(model.chosen(), one -> {
            source = Optional.empty();
            offer();
        });
    }

    /** Only what can come next. */
    private void offer() {
        Optional<ServiceCase> one = model.chosen().get();
        boolean open = one.map(ServiceCase::state).filter(now -> now == State.WAITING || now == State.WORKING)
                .isPresent();
        boolean silent = words.getText().isBlank();
        words.setDisable(one.isEmpty());
        start.setDisable(!open || one.flatMap(ServiceCase::startedAt).isPresent());
        diagnosis.setDisable(!open || one.map(each -> each.request().machine().isBlank()).orElse(true));
        find.setDisable(!open || silent);
        work.setDisable(!open || silent);
        finish.setDisable(!open);
        withdraw.setDisable(!open || silent);
        rating.setDisable(one.map(ServiceCase::state).filter(State.FINISHED::equals).isEmpty());
    }

    private void step(BiFunction<ServiceDesk, UUID, ServiceCase> deed) {
        model.chosen().get().ifPresent(one -> model.step(one.request().id(), deed, words::clear));
    }

    private void rate(Integer given) {
        if (given == null || rating.isDisabled()) return;
        String said = words.getText();
        step((desk, id) -> desk.rate(id, given, said));
        rating.setValue(null);
    }

    @FXML
    private void onStart() {
        step((desk, id) -> desk.start(id, Optional.empty()));
    }

    /** Puts what the last search for a cause on this machine found into the line, to be looked at and kept. */
    @FXML
    private void onDiagnosis() {
        model.chosen().get().ifPresent(one -> model.diagnosis(one.request().machine(), past -> {
            words.setText(past.map(this::told).orElseGet(() -> texts.get("service.diagnosis.none")));
            source = past.map(PastDiagnosis::id);
        }));
    }

    private String told(PastDiagnosis past) {
        return texts.get("service.diagnosis.was", texts.formats().dateTime(past.at().atZone(model.zone())
                .toLocalDateTime()), past.cause().map(cause -> texts.get("diagnosis.test." + cause)).orElseGet(
                        () -> texts.get("diagnosis.past.none")));
    }

    @FXML
    private void onFound() {
        String said = words.getText();
        Optional<UUID> from = source;
        step((desk, id) -> desk.found(id, said, from));
    }

    @FXML
    private void onWork() {
        String said = words.getText();
        step((desk, id) -> desk.worked(id, said));
    }

    @FXML
    private void onFinish() {
        step((desk, id) -> desk.finish(id, Optional.empty()));
    }

    @FXML
    private void onWithdraw() {
        String said = words.getText();
        step((desk, id) -> desk.withdraw(id, said));
    }
}
