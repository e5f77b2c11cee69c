"""EC2's public images, made once and then copied.

moto makes the same 1,300 images, each with a volume and a snapshot, whenever it begins with an empty EC2: at the start
and twice at every reset. A copy takes a tenth of the time, and each EC2 still has images of its own. They have no tags.
"""

from typing import Any, TypeVar

from moto.core.utils import utcnow
from moto.ec2.models.amis import Ami, AmiBackend

Made = TypeVar("Made")

# By account and region.
MADE: dict[tuple[str, str], list[Ami]] = {}


def install() -> None:
    """Makes moto copy the images where it would make them."""
    load_as_moto = AmiBackend._load_amis

    def load(self: Any) -> None:
        place = self.account_id, self.region_name
        if place not in MADE:
            load_as_moto(self)
            MADE[place] = [_image(image, None) for image in self.amis.values()]
            return
        now = utcnow()
        for image in MADE[place]:
            own = _image(image, self)
            own.ebs_snapshot.start_time = now
            self.amis[own.id] = own
            self.snapshots[own.ebs_snapshot.id] = own.ebs_snapshot

    AmiBackend._load_amis = load  # type: ignore[method-assign]


def parts_of(image: Ami) -> list[Any]:
    """An image, with its volume and its snapshot."""
    return [image, image.ebs_snapshot, image.ebs_snapshot.volume]


def _image(image: Ami, backend: Any) -> Ami:
    """A copy of an image for one backend, with copies of everything that moto changes in place."""
    snapshot = image.ebs_snapshot
    return _with(
        image,
        ec2_backend=backend,
        product_codes=set(image.product_codes),
        launch_permissions=list(image.launch_permissions),
        ebs_snapshot=_with(
            snapshot,
            ec2_backend=backend,
            create_volume_permission_groups=set(snapshot.create_volume_permission_groups),
            create_volume_permission_userids=set(snapshot.create_volume_permission_userids),
            volume=_with(snapshot.volume, ec2_backend=backend),
        ),
    )


def _with(original: Made, **changes: Any) -> Made:
    """A copy of an object with other attributes.

    It is not entered in the list of instances that moto's dashboard uses.
    """
    made: Made = object.__new__(type(original))
    made.__dict__.update(original.__dict__, **changes)
    return made
