"""The default VPC as AWS makes it: with an internet gateway, and a main route table that leads to it.

https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
"""

from typing import Any

from moto.ec2.models import EC2Backend, ec2_backends

INTERNET = "0.0.0.0/0"


def install() -> None:
    """moto's default VPC leads nowhere."""
    make = EC2Backend.create_default_vpc

    def create_default_vpc(backend: EC2Backend) -> Any:
        vpc = make(backend)
        gateway = backend.create_internet_gateway()
        backend.attach_internet_gateway(gateway.id, vpc.id)
        [table] = backend.describe_route_tables(filters={"vpc-id": [vpc.id]})
        backend.create_route(table.id, INTERNET, gateway_id=gateway.id)
        return vpc

    EC2Backend.create_default_vpc = create_default_vpc  # type: ignore[method-assign,assignment]


def is_public(account: str, region: str, subnet_id: str) -> bool:
    """Whether the subnet's route table (its own, else the main one of its VPC) leads to an internet gateway."""
    backend = ec2_backends[account][region]
    vpc_id = backend.get_subnet(subnet_id).vpc_id
    tables = backend.describe_route_tables(filters={"vpc-id": [vpc_id]})
    own = [table for table in tables if subnet_id in table._associations.values()]
    main = [table for table in tables if table.main_association_id is not None]
    return any(
        route.destination_cidr_block == INTERNET and route.gateway is not None and route.gateway.id.startswith("igw-")
        for table in (own or main)
        for route in table.routes
    )
