package id.sidik.app.city;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.Turner;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.stage.FileChooser;

/** The whole city, for whom the centre knows as its administrator or reader. */
public final class CityView implements Screen {
    private final CityModel model;
    private final Texts texts;
    private final CityWords words;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Turner turner;
    @FXML
    private Button export;
    @FXML
    private ComboBox<CityFilter> filter;
    @FXML
    private SearchBox search;
    @FXML
    private EmptyState empty;
    @FXML
    private TabPane tabs;

    public CityView(CityModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.words = new CityWords(texts, model.clock().getZone());
        this.life = life;
    }

    @FXML
    private void initialize() {
        turner.onTurn(model::turn);
        Choice.fill(filter, List.of(CityFilter.values()), each -> texts.get(each.key()));
        Choice.bind(filter, model.filter(), life);
        search.textProperty().bindBidirectional(model.search());
        life.until(() -> search.textProperty().unbindBidirectional(model.search()));
        head.busyProperty().bind(model.busy());
        life.follow(model.month(), month -> turner.show(texts.formats().month(month)));
        life.follow(model.city(), this::show);
    }

    private void show(Optional<CityModel.City> city) {
        empty.setVisible(city.isEmpty());
        tabs.setVisible(city.isPresent());
        export.setDisable(city.isEmpty());
        head.factsProperty().set(city.map(known -> words.facts(known, model.clock().instant())).orElse(""));
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.read();
            case FIND -> search.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onRead() {
        model.read();
    }

    @FXML
    private void onExport() {
        ContextMenu menu = new ContextMenu();
        for (CityExport each : CityExport.values()) {
            MenuItem item = new MenuItem(texts.get(each.key()));
            item.setId("export" + each);
            item.setOnAction(event -> write(each));
            menu.getItems().add(item);
        }
        menu.show(export, Side.BOTTOM, 0, 0);
    }

    private void write(CityExport what) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("city.export"));
        chooser.setInitialFileName(what.fileName(model.month().get()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Excel (*.xlsx)", "*.xlsx"),
                new FileChooser.ExtensionFilter("CSV (*.csv)", "*.csv"));
        File file = chooser.showSaveDialog(export.getScene().getWindow());
        if (file != null) model.export(what, file.toPath());
    }
}
