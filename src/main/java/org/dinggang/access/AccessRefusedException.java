package org.dinggang.access;

import org.dinggang.model.Text;

/** Somebody asked for what is not for them. The message reveals nothing about what was asked for. */
public final class AccessRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    /**
     * A refusal.
     *
     * @param code what kind of refusal, stable over releases
     * @param text what was refused and whom to ask
     */
    public AccessRefusedException(String code, Text text) {
        super(code + ": " + text.en());
        this.code = code;
        this.text = text;
    }

    /** What kind of refusal, stable over releases. */
    public String code() {
        return code;
    }

    /** What was refused and whom to ask. */
    public Text text() {
        return text;
    }

    static AccessRefusedException lacks(Actor actor, Permission permission) {
        return new AccessRefusedException(
                "permission",
                new Text(
                        "用户 %s 无权%s。如需此权限，请联系管理员。"
                                .formatted(
                                        actor.signInName(), permission.words().zh()),
                        "User %s may not %s. Ask the administrator if you need to."
                                .formatted(
                                        actor.signInName(), permission.words().en())));
    }

    static AccessRefusedException institution(Actor actor) {
        return new AccessRefusedException(
                "institution",
                new Text(
                        "该单位不在用户 %s 的管理范围内，或者不存在。如需办理，请联系管理员。".formatted(actor.signInName()),
                        "The institution is not one of user %s's, or does not exist. Ask the administrator if it should be."
                                .formatted(actor.signInName())));
    }

    static AccessRefusedException notSignedIn() {
        return new AccessRefusedException(
                "signed-out", new Text("您尚未登录，或登录已失效。请重新登录。", "You are not signed in, or no longer. Please sign in."));
    }

    static AccessRefusedException passwordChangeDue() {
        return new AccessRefusedException(
                "password-change", new Text("请先修改密码，再进行其他操作。", "Change your password before anything else."));
    }
}
