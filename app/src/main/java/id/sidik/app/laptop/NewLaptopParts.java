package id.sidik.app.laptop;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What stands in a step and has a shape of its own.
 *
 * @param source   the fields of the first step
 * @param keys     where a locked machine's key is asked for
 * @param next     what of the first step is typed next
 * @param keyField where the key is typed
 */
record NewLaptopParts(Node source, Node keys, Supplier<Node> next, Supplier<Node> keyField) {
    Node waiting() {
        return next.get();
    }

    Node key() {
        return keyField.get();
    }
}
