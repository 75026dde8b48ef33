package id.sidik.app.recap;

import id.sidik.app.words.DayWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.domain.PersonMonth;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The month, person by day: names stay, days move below them; one box per day. */
final class MonthGrid extends VBox {
    private static final double BAR = 14;

    private final RecapViewModel model;
    private final Texts texts;
    private final GridMeasure measure = new GridMeasure();
    private final DayStrip heads = new DayStrip(measure);
    private final ListView<PersonMonth> people = new ListView<>();
    private final ScrollBar bar = new ScrollBar();
    private final LocalDate today;

    MonthGrid(RecapViewModel model, DayWords words, Texts texts, Clock clock, Life life) {
        this.model = model;
        this.texts = texts;
        today = LocalDate.now(clock);
        getStyleClass().add("month-grid");
        people.setId("monthGrid");
        people.setAccessibleText(texts.get("recap.title"));
        people.setFixedCellSize(GridMeasure.ROW);
        people.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        people.setCellFactory(list -> new PersonCell(model, words, measure, today, life));
        people.setItems(model.rows());
        people.getSelectionModel().selectedIndexProperty().subscribe(index -> model.choose(index.intValue(), day()));
        VBox.setVgrow(people, Priority.ALWAYS);
        new GridKeys(people, model, texts, today).listen();
        bar.valueProperty().bindBidirectional(measure.shift());
        bar.managedProperty().bind(bar.visibleProperty());
        getChildren().setAll(head(), people, bar);
        life.follow(model.month().month(), this::heads);
        life.follow(model.chosen(), box -> box.ifPresent(chosen -> reveal(chosen.day().date().getDayOfMonth())));
        widthProperty().subscribe(this::fit);
    }

    ListView<PersonMonth> people() {
        return people;
    }

    private int day() {
        return model.chosen().get().map(box -> box.day().date().getDayOfMonth()).orElse(1);
    }

    private HBox head() {
        Label name = new Label(texts.get("recap.name"));
        name.getStyleClass().add("person");
        name.setMinWidth(GridMeasure.NAME);
        name.setPrefWidth(GridMeasure.NAME);
        HBox.setHgrow(heads, Priority.ALWAYS);
        Region corner = new Region();
        corner.setMinWidth(BAR);
        HBox head = new HBox(name, heads, corner);
        head.getStyleClass().add("month-head");
        Sums.ALL.forEach(sum -> heads.sum(sum).setText(texts.get(sum.key())));
        return head;
    }

    private void heads(YearMonth month) {
        heads.show(IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).map(this::head).toList());
        fit();
    }

    private VBox head(LocalDate day) {
        Label number = new Label(String.valueOf(day.getDayOfMonth()));
        Label weekday = new Label(texts.formats().weekdayLetters(day));
        weekday.getStyleClass().add("weekday");
        VBox head = new VBox(number, weekday);
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("day-head");
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
            head.getStyleClass().add("weekend");
        if (day.equals(today)) head.getStyleClass().add("today");
        return head;
    }

    private void fit() {
        double width = getWidth() - BAR;
        measure.fit(width, model.month().month().get().lengthOfMonth());
        double overflow = measure.overflow(width);
        bar.setVisible(overflow > 0);
        bar.setMax(overflow);
        bar.setVisibleAmount(overflow / 2);
        bar.setUnitIncrement(measure.day().get());
        bar.setBlockIncrement(measure.day().get() * 7);
    }

    /** Scrolls sideways until the day can be seen. */
    private void reveal(int day) {
        double left = (day - 1) * measure.day().get();
        double room = getWidth() - BAR - GridMeasure.NAME;
        if (room < measure.day().get()) return;
        double least = left + measure.day().get() - room;
        measure.shift().set(Math.clamp(measure.shift().get(), Math.max(0, least), Math.max(0, left)));
    }
}
