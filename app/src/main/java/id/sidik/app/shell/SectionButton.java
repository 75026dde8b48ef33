package id.sidik.app.shell;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** A section in the sidebar: icon, name with its mnemonic, and at the right how much work waits there. */
final class SectionButton extends ToggleButton {
    private static final double EDGE = 10;

    private final Label work = new Label();
    private final String name;
    private final Texts texts;

    SectionButton(Section section, Texts texts, Runnable go) {
        super(texts.get(section.key()), Icons.of(section.icon()));
        this.texts = texts;
        name = getText().replace("_", "");
        setId("section" + section.name());
        setMnemonicParsing(true);
        getStyleClass().add("section-button");
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(event -> {
            setSelected(true);
            go.run();
        });
        work.getStyleClass().add("work");
        work.setManaged(false);
        work.setMouseTransparent(true);
        work(0);
    }

    void offered(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    void work(int count) {
        work.setText(texts.formats().number(count));
        work.setVisible(count > 0);
        // it stands outside the button's own layout, so nobody else makes room for a longer number
        requestLayout();
        setAccessibleText(count == 0 ? name : name + ", " + texts.count("sidebar.work", count));
    }

    /** Folded, only the icon stands there, and the tip says the name. */
    void fold(boolean folded) {
        setTooltip(folded ? new Tooltip(name) : null);
        setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().contains(work)) getChildren().add(work);
        double width = work.prefWidth(-1);
        double height = work.prefHeight(-1);
        boolean narrow = getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        work.resizeRelocate(getWidth() - width - (narrow ? 0 : EDGE), narrow ? 0 : (getHeight() - height) / 2, width,
                height);
    }
}
