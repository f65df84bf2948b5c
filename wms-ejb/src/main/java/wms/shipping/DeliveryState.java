package wms.shipping;

public enum DeliveryState { LOADING, UNDER_WAY, ARRIVED, CANCELLED }
