package id.sidik.app.view;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The one search box of a screen (Ctrl+F): a magnifying glass and a prompt that names what is searched. */
public final class SearchBox extends CustomTextField {
    public SearchBox() {
        getStyleClass().add("search-box");
        setLeft(Icons.of(FluentUiRegularMZ.SEARCH_20));
        promptTextProperty().subscribe(this::setAccessibleText);
    }
}
