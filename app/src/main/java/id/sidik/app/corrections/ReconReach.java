package id.sidik.app.corrections;

import javafx.scene.Node;

/** What the keys of the form reach in the reconciliation. @param days takes the focus back */
record ReconReach(ReconViewModel model, DayFormView form, Node days) implements FormKeys.Reach {
    @Override
    public boolean paste() {
        return form.evidence().paste();
    }

    @Override
    public void focusTimes() {
        form.focusTimes();
    }

    @Override
    public void focusNote() {
        form.focusNote();
    }

    @Override
    public void focusApprover() {
        form.focusApprover();
    }

    /** In a field while something else is missing, Enter only leaves it. */
    @Override
    public void enter(boolean typing) {
        if (!typing || model.answerable()) model.enter();
        days.requestFocus();
    }
}
