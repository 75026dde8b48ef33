package id.sidik.app.shell;

import id.sidik.app.jobs.JobDrawerViewModel;
import id.sidik.app.notice.NoticeView;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import id.sidik.app.view.Life;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The window's frame: sidebar, the screen in front, notices, drawer, status bar; hands the keys to who answers. */
public final class ShellView {
    private static final double WIDE = 200;
    private static final double NARROW = 48;

    private final ShellViewModel model;
    private final JobDrawerViewModel jobs;
    private final Screens screens;
    private final Opening opening;
    private final LookMenu lookMenu;
    private final NoticeView notices;
    private final Texts texts;
    private final Life life;
    private final Map<Section, SectionButton> buttons = new EnumMap<>(Section.class);

    @FXML
    private StackPane shell;
    @FXML
    private VBox sidebar;
    @FXML
    private Label brand;
    @FXML
    private VBox sections;
    @FXML
    private MenuButton look;
    @FXML
    private Button help;
    @FXML
    private Button fold;
    @FXML
    private Pane bars;
    @FXML
    private StackPane screen;
    @FXML
    private Parent drawer;
    @FXML
    private Parent status;
    @FXML
    private Pane toasts;
    @FXML
    private StackPane overlay;

    public ShellView(ShellViewModel model, JobDrawerViewModel jobs, Screens screens, Opening opening, LookMenu lookMenu,
            NoticeView notices, Texts texts, Life life) {
        this.model = model;
        this.jobs = jobs;
        this.screens = screens;
        this.opening = opening;
        this.lookMenu = lookMenu;
        this.notices = notices;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        ToggleGroup one = new ToggleGroup();
        for (Section section : Section.values()) {
            SectionButton button = new SectionButton(section, texts, () -> model.go(section));
            button.setToggleGroup(one);
            life.follow(model.work(section), work -> button.work(work.intValue()));
            life.follow(Bindings.createBooleanBinding(() -> !model.hidden().contains(section), model.hidden()),
                    button::offered);
            buttons.put(section, button);
            sections.getChildren().add(button);
        }
        brand.setGraphic(Icons.of(FluentUiRegularAL.CHECKMARK_CIRCLE_20));
        look.setGraphic(Icons.of(FluentUiRegularAL.COLOR_20));
        help.setGraphic(Icons.of(FluentUiRegularMZ.QUESTION_CIRCLE_20));
        lookMenu.fill(look, life);
        notices.into(bars, toasts);
        life.follow(model.folded(), this::fold);
        life.follow(model.section(), this::show);
        life.follow(model.sheet(), this::showSheet);
    }

    /** The keys of the whole window. */
    public void on(Shortcut shortcut) {
        boolean covered = model.sheet().get() && shortcut != Shortcut.CLOSE && shortcut.section().isEmpty();
        if (covered || screens.inFront().answers(shortcut)) return;
        shortcut.section().ifPresent(model::go);
        switch (shortcut) {
            case HELP, SHEET -> model.sheet().set(true);
            case JOBS -> jobs.toggle();
            case PRINT -> model.go(Section.PRINT);
            case NEXT_PANE -> panes().step(1);
            case PREVIOUS_PANE -> panes().step(-1);
            case CLOSE -> close();
            default -> { /* the section was opened above, or nobody has an answer on this screen */ }
        }
    }

    private void close() {
        if (model.sheet().get()) model.sheet().set(false);
        else
            jobs.open().set(false);
    }

    private Panes panes() {
        return new Panes(List.of(sidebar, screen, drawer, status));
    }

    private void show(Section section) {
        buttons.get(section).setSelected(true);
        screen.getChildren().setAll(screens.open(section).orElseGet(() -> new OpeningPane(opening, texts, life)));
    }

    /** Screens have joined: the one that was asked for is shown, unless it stands there already. */
    public void furnished() {
        if (!screens.isOpen()) show(model.section().get());
    }

    private void fold(boolean folded) {
        double width = folded ? NARROW : WIDE;
        sidebar.setMinWidth(width);
        sidebar.setPrefWidth(width);
        sidebar.setMaxWidth(width);
        fold.setGraphic(Icons.of(folded ? FluentUiRegularAL.CHEVRON_RIGHT_20 : FluentUiRegularAL.CHEVRON_LEFT_20));
        ContentDisplay display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (Labeled each : List.<Labeled>of(brand, look, help, fold))
            each.setContentDisplay(display);
        buttons.values().forEach(button -> button.fold(folded));
    }

    private void showSheet(boolean shown) {
        overlay.setVisible(shown);
        overlay.getChildren().clear();
        if (!shown) return;
        Node sheet = new HelpSheet(texts, model.section().get(), () -> model.sheet().set(false));
        overlay.getChildren().setAll(sheet);
        sheet.requestFocus();
    }

    @FXML
    private void onHelp() {
        model.sheet().set(true);
    }

    @FXML
    private void onFold() {
        model.folded().set(!model.folded().get());
    }
}
