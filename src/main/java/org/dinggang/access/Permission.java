package org.dinggang.access;

import org.dinggang.model.Text;

/** What a service asks for before it does something; within an institution {@link Actor#requireInstitution} is asked as well. */
public enum Permission {
    /** See people with their titles, appointments and appraisals. */
    VIEW_ROSTER(new Text("查看花名册", "see rosters")),
    /** Change people and post structures, import and undo. */
    EDIT_ROSTER(new Text("修改花名册", "change rosters")),
    /** See identity numbers in full. Granted to single users, not to roles. */
    REVEAL_IDENTITY(new Text("查看完整身份证号", "see identity numbers in full")),
    /** See rounds, applicants and plans. */
    VIEW_ROUNDS(new Text("查看聘用批次", "see rounds")),
    /** Create, change, start and close rounds, enter applicants and merit. */
    MANAGE_ROUNDS(new Text("管理聘用批次", "manage rounds")),
    /** Create, change and compute plans. */
    MAKE_PLANS(new Text("编制方案", "make plans")),
    /** Draft structures of posts, change and discard drafts. */
    DRAFT_STRUCTURES(new Text("编制岗位设置方案", "draft structures of posts")),
    /** Submit structures of posts to the bureau and take them back. */
    SUBMIT_STRUCTURES(new Text("报送岗位设置方案", "submit structures of posts")),
    /** Approve or return structures of posts and allocations of pooled posts. */
    APPROVE_STRUCTURES(new Text("核准岗位设置方案", "approve structures of posts")),
    /** Draft, solve and submit allocations of pooled posts. */
    ALLOCATE_POOLS(new Text("分配统筹岗位", "allocate pooled posts")),
    /** Record changes of establishments and transfers of units or staff. */
    RECORD_ESTABLISHMENT(new Text("登记编制变动", "record changes of establishments")),
    /** Create users, set roles and grants, end sessions. */
    MANAGE_USERS(new Text("管理用户", "manage users")),
    /** Read the audit trail as far as it concerns one's institutions. */
    VIEW_AUDIT(new Text("查看审计记录", "read the audit trail"));

    private final Text words;

    Permission(Text words) {
        this.words = words;
    }

    /** What is permitted, as it stands after "may". */
    public Text words() {
        return words;
    }
}
