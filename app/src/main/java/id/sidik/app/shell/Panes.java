package id.sidik.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The parts of the window that F6 walks through. */
record Panes(List<Node> parts) {
    /** @param by 1 to the next part that can take the focus, −1 to the one before */
    void step(int by) {
        Node owner = parts.getFirst().getScene().getFocusOwner();
        int at = Math.max(0, indexOf(owner));
        for (int i = 1; i <= parts.size(); i++) {
            Node part = parts.get(Math.floorMod(at + i * by, parts.size()));
            Optional<Node> first = first(part);
            if (first.isEmpty()) continue;
            first.get().requestFocus();
            return;
        }
    }

    private int indexOf(Node owner) {
        for (Node node = owner; node != null; node = node.getParent())
            if (parts.contains(node)) return parts.indexOf(node);
        return -1;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream().map(Panes::first).flatMap(Optional::stream).findFirst();
    }
}
