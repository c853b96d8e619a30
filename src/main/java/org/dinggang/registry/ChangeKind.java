package org.dinggang.registry;

import org.dinggang.model.Text;

/** How a change came about. */
public enum ChangeKind {
    /** An institution was opened. */
    OPENING(new Text("建立单位", "institution opened")),
    /** A workbook was imported. */
    IMPORT(new Text("导入", "import")),
    /** A person was corrected by hand. */
    EDIT(new Text("编辑", "edit")),
    /** An import was undone. */
    UNDO(new Text("撤销导入", "import undone")),
    /** Sample data was loaded. */
    DEMO(new Text("载入示例数据", "sample data loaded")),
    /** A structure of posts was approved. */
    STRUCTURE(new Text("核准岗位设置", "post structure approved")),
    /** The establishment was changed, or a transfer began or ended. */
    ESTABLISHMENT(new Text("登记编制变动", "establishment recorded")),
    /** The posts of a pool were allocated. */
    ALLOCATION(new Text("统筹岗位分配", "pooled posts allocated"));

    private final Text label;

    ChangeKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
